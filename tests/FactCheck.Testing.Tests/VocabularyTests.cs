using System.Text.Json;
using FactCheck.Evaluation;
using FactCheck.Tests.Laws;

namespace FactCheck.Testing.Tests;

/// <summary>That the snapshot of an evaluation calls things as the report as JSON does.</summary>
public class VocabularyTests
{
    // What every snapshot begins with, and what is of the record: that is in the words of the format.
    private static readonly string[] InOtherWords = ["/format", "/version", "/of", "/claimSet"];

    private static readonly Lazy<string[]> Written = new(Places);

    [Fact]
    public void Every_member_of_an_evaluation_is_told_in_the_page_of_the_report_as_JSON()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "report-json.md")).Split("\n# The matrix as CSV")[0];
        var told = page.Split('`').Where((_, i) => i % 2 == 1).ToHashSet(StringComparer.Ordinal);
        Assert.All(Written.Value, place => Assert.Contains(place[(place.LastIndexOf('/') + 1)..], told));
    }

    /// <summary>All that can be written is among them, so that nothing is passed over above.</summary>
    [Fact]
    public void The_members_of_an_evaluation_that_occur_are_the_approved_ones() => Snapshot.MatchText(string.Join('\n', Written.Value));

    [Fact]
    public void The_numbers_of_an_allegation_are_all_that_the_library_has()
    {
        const string Place = "/allegations/numbers/";
        var written = Written.Value.Where(place => place.StartsWith(Place, StringComparison.Ordinal)).Select(place => place[Place.Length..]);
        Assert.Equal(typeof(OriginNumbers).GetProperties().Select(number => JsonNamingPolicy.CamelCase.ConvertName(number.Name)).Order(StringComparer.Ordinal), written);
    }

    /// <summary>The places of all members in the evaluations of the claim sets that the laws are tried on, without the numbers of elements.</summary>
    private static string[] Places()
    {
        var places = new SortedSet<string>(StringComparer.Ordinal);
        Law.HoldsForValid(Collect);
        Law.Holds(Law.Disputes, Collect, 100);
        return [.. places];

        void Collect(ClaimSet set, Random random)
        {
            using var document = SnapshotJson.Parse(ClaimSetSnapshot.Of(set.Validate().Evaluate()).Json);
            Walk(document.RootElement, "");
        }

        void Walk(JsonElement value, string place)
        {
            if (value.ValueKind == JsonValueKind.Array)
                foreach (var element in value.EnumerateArray())
                    Walk(element, place);
            else if (value.ValueKind == JsonValueKind.Object && !ActorMarkdown.IsActor(value))
                foreach (var member in value.EnumerateObject())
                    if (!InOtherWords.Contains(place + "/" + member.Name, StringComparer.Ordinal))
                    {
                        places.Add(place + "/" + member.Name);
                        Walk(member.Value, place + "/" + member.Name);
                    }
        }
    }
}
