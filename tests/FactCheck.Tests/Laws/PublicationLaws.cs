using System.Text.Json.Nodes;
using FactCheck.Validation;

namespace FactCheck.Tests.Laws;

/// <summary>What holds of the published form of any claim set in which people spoke on deep background.</summary>
public class PublicationLaws
{
    [Fact]
    public void It_says_of_nobody_on_deep_background_who_they_are()
    {
        var tried = 0;
        ForMarked((set, _) =>
        {
            var json = set.ForPublication().ClaimSet.ToJson();
            Assert.DoesNotContain("zqx", json, StringComparison.Ordinal);
            Assert.DoesNotContain("987654", json, StringComparison.Ordinal);
            tried += json.Contains("\"not attributed 1\"", StringComparison.Ordinal) ? 1 : 0;
        });
        Assert.True(tried > 15, $"Only {tried} had somebody on deep background: the law was hardly tried.");
    }

    [Fact]
    public void It_is_valid_and_its_own_publication_and_so_is_each_excerpt() => ForMarked((set, _) =>
    {
        var published = set.ForPublication();
        Assert.Empty(Validator.Validate(published.ClaimSet).Diagnostics);
        Assert.Same(published, published.ForPublication());
        foreach (var excerpt in published.Allegations.Select(allegation => published.ExcerptAbout(allegation.Id)))
            Assert.Same(excerpt, excerpt.ForPublication());
    });

    [Fact]
    public void As_of_a_day_it_is_its_own_publication_but_for_who_is_not_named_by_then() => ForMarked((set, random) =>
    {
        var asOf = set.ForPublication().AsOf(new(2005 + random.Next(30), 6, 1));
        var again = asOf.ForPublication();
        Assert.Equal(
            asOf.ClaimSet.Items.Where(item => item is not (Party or Source)),
            again.ClaimSet.Items.Where(item => item is not (Party or Source)),
            ReferenceEqualityComparer.Instance);
        Assert.Same(again, again.ForPublication());
    });

    [Fact]
    public void Every_party_and_source_in_it_is_named_by_something() => ForMarked((set, _) =>
    {
        var published = set.ForPublication();
        Assert.All(published.ClaimSet.Items.Where(item => item is Party or Source), item => Assert.NotEmpty(published.ReferencesTo(item.Id)));
    });

    [Fact]
    public void The_same_person_has_one_label_and_another_person_another() => ForMarked((set, _) =>
    {
        // Without what is off the record everything stays where it is, but what became the same.
        if (set.ClaimSet.ToJson().Contains("\"offTheRecord\"", StringComparison.Ordinal))
            return;
        var people = set.Responses.Zip(set.ForPublication().Responses, (before, after) => (First: before.By, Second: after.By))
            .Where(pair => pair.First is Actor.Unnamed { Terms: AttributionTerms.DeepBackground });
        foreach (var (one, other) in people.SelectMany(_ => people, (one, other) => (one, other)))
            Assert.Equal(Key(one.First) == Key(other.First), one.Second.Equals(other.Second));
    });

    private static (string, Id?) Key(Actor actor) => actor is Actor.Unnamed unnamed ? (unnamed.Label, unnamed.Of) : default;

    /// <summary>Valid claim sets in which everything is marked that is said of whoever spoke on deep background.</summary>
    private static void ForMarked(Action<ValidClaimSet, Random> law) => Law.HoldsForValid((set, random) =>
    {
        var json = JsonNode.Parse(set.ToJson())!.AsObject();
        if (Mark(json, random) && json["parties"] is JsonArray parties)
            parties.Add(JsonNode.Parse("""{ "id": "zqx-body", "kind": "company", "name": "zqx Works" }"""));
        if (Validator.Validate(Examples.Read(json.ToJsonString())).TryGetClaimSet(out var marked))
            law(marked, random);
    });

    private static bool Mark(JsonNode? node, Random random)
    {
        if (node is JsonArray array)
            return array.Select(one => Mark(one, random)).ToArray().Contains(true);
        if (node is not JsonObject members)
            return false;
        if (members["unnamed"] is not { } label || (members["terms"] is null ? random.Next(2) > 0 : (string?)members["terms"] != "deepBackground"))
            return members.ToArray().Select(member => Mark(member.Value, random)).ToArray().Contains(true);
        members.Clear();
        members.Add("unnamed", $"zqx {label}");
        members.Add("of", "zqx-body");
        members.Add("count", 987_654);
        members.Add("terms", "deepBackground");
        return true;
    }
}
