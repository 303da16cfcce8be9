using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Json;
using FactCheck.Practice;
using FactCheck.Validation;

namespace FactCheck.Tests.Laws;

/// <summary>That validation finds what is wrong, nothing else, and the same whatever the order.</summary>
public class ValidationLaws
{
    /// <summary>A circle is reported where the walk closes it, and how often depends on where the walk begins.</summary>
    private static readonly string[] Circles = ["FC1004", "FC1005", "FC1006", "FC1007", "FC1008"];

    [Fact]
    public void A_claim_set_that_is_valid_by_construction_has_no_diagnostics() =>
        Law.Holds(Law.Valid, (set, _) => Assert.Empty(Validator.Validate(set).Diagnostics), 200);

    [Fact]
    public void Validation_is_the_same_whatever_the_order_of_the_lists() => Law.HoldsForAll((set, random) =>
    {
        var unique = WithoutRepeatedIds(set);
        Assert.Equal(Codes(unique), Codes(Shuffled(unique, random)));
    });

    [Fact]
    public void Validation_says_the_same_of_a_claim_set_and_of_what_was_read_back() => Law.HoldsForAll((set, _) =>
        Assert.Equal(Validator.Validate(set).Diagnostics, Validator.Validate(Examples.Read(ClaimSetJson.Write(set))).Diagnostics));

    [Fact]
    public void Each_finding_of_validation_points_to_something() => Law.HoldsForAll((set, _) => PointTo(set, Validator.Validate(set).Diagnostics));

    [Fact]
    public void A_reference_that_is_broken_is_reported_there_and_nowhere_else() => Law.HoldsForValid((set, random) =>
    {
        foreach (var (pointer, _) in ReferencePlaces.In(set).Where(_ => random.Next(6) == 0))
        {
            var broken = WithText(ClaimSetJson.Write(set), pointer, "nowhere-to-be-found");
            var unresolved = Validator.Validate(Examples.Read(broken)).Diagnostics.Where(diagnostic => diagnostic.Code == "FC1002");
            Assert.Equal(pointer, Assert.Single(unresolved).Pointer);
        }
    });

    [Fact]
    public void Practice_is_checked_on_every_valid_claim_set_and_points_to_something() => Law.HoldsForValid((set, _) =>
    {
        var found = PracticeCheck.Check(set.Validate());
        PointTo(set, found);
        Assert.Equal(found, PracticeCheck.Check(Examples.Read(ClaimSetJson.Write(set)).Validate()));
    });

    private static void PointTo(ClaimSet set, ImmutableArray<Diagnostics.Diagnostic> found)
    {
        using var document = JsonDocument.Parse(ClaimSetJson.Write(set));
        foreach (var diagnostic in found)
            Assert.True(Pointers.Resolve(document.RootElement, diagnostic.Pointer) is not null, diagnostic.ToString());
    }

    private static string WithText(string json, string pointer, string text)
    {
        var root = JsonNode.Parse(json)!;
        var node = root;
        foreach (var token in pointer.Split('/').Skip(1))
            node = node is JsonArray list ? list[int.Parse(token, System.Globalization.CultureInfo.InvariantCulture)]! : node[token]!;
        node.ReplaceWith(text);
        return root.ToJsonString();
    }

    private static List<string> Codes(ClaimSet set)
    {
        var codes = Validator.Validate(set).Diagnostics.Select(diagnostic => diagnostic.Code).ToArray();
        return [.. codes.Except(Circles, StringComparer.Ordinal), .. codes.Where(code => !Circles.Contains(code, StringComparer.Ordinal)), .. codes.Intersect(Circles, StringComparer.Ordinal)];
    }

    private static ClaimSet WithoutRepeatedIds(ClaimSet set)
    {
        var seen = new HashSet<Id>();
        return EachList(set, items => items.Where(item => seen.Add(item.Id)));
    }

    private static ClaimSet Shuffled(ClaimSet set, Random random) => EachList(set, items =>
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    });

    private static ClaimSet EachList(ClaimSet set, Func<IEnumerable<Item>, IEnumerable<Item>> change) => Model.Members(typeof(ClaimSet))
        .Where(member => Model.ItemOf(member.PropertyType)?.IsSubclassOf(typeof(Item)) == true)
        .Aggregate(set, (changed, list) => (ClaimSet)Model.With(
            changed, list, Model.ListOf(Model.ItemOf(list.PropertyType)!, change(Model.Items(list.GetValue(changed)!).Cast<Item>()).ToArray())));
}
