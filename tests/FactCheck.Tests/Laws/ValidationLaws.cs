using System.Collections.Immutable;
using System.Globalization;
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
        foreach (var tried in new[] { WithoutRepeatedIds(set), Tangled(WithoutRepeatedIds(set), random) })
            Assert.Equal(Found(tried), Found(Shuffled(tried, random)));
    });

    [Fact]
    public void Every_rule_finds_something_in_such_claim_sets()
    {
        var random = new Random(1);
        var found = Law.Sample(Law.Valid, 120).SelectMany(set => Found(Tangled(set, random, most: 100))).Concat(Law.Sample(Law.WellFormed, 60).SelectMany(Found)).Select(code => code[..6]);
        Assert.Empty(Validator.Rules.Select(rule => rule.Code).Except(found, StringComparer.Ordinal));
    }

    [Fact]
    public void Validation_says_the_same_of_a_claim_set_and_of_what_was_read_back() => Law.HoldsForAll((set, _) =>
        Assert.Equal(Validator.Validate(set).Diagnostics.AsEnumerable(), Validator.Validate(Examples.Read(ClaimSetJson.Write(set))).Diagnostics));

    [Fact]
    public void Each_finding_of_validation_points_to_something() => Law.HoldsForAll((set, _) => PointTo(set, Validator.Validate(set).Diagnostics));

    [Fact]
    public void A_reference_that_is_broken_is_reported_there_and_nowhere_else() => Law.HoldsForValid((set, random) =>
    {
        foreach (var (pointer, _) in Some(ReferencePlaces.In(set), 4, random))
        {
            var broken = WithReferences(set, (pointer, "nowhere-to-be-found"));
            var unresolved = Validator.Validate(broken).Diagnostics.Where(diagnostic => diagnostic.Code == "FC1002");
            Assert.Equal(pointer, Assert.Single(unresolved).Pointer);
        }
    });

    [Fact]
    public void Practice_is_checked_on_every_valid_claim_set_and_points_to_something() => Law.HoldsForValid((set, _) =>
    {
        var found = PracticeCheck.Check(set.Validate());
        PointTo(set, found);
        Assert.Equal(found.AsEnumerable(), PracticeCheck.Check(Examples.Read(ClaimSetJson.Write(set)).Validate()));
    });

    private static void PointTo(ClaimSet set, ImmutableArray<Diagnostics.Diagnostic> found)
    {
        using var document = JsonDocument.Parse(ClaimSetJson.Write(set));
        foreach (var diagnostic in found)
            Assert.True(Pointers.Resolve(document.RootElement, diagnostic.Pointer) is not null, diagnostic.ToString());
    }

    private static ClaimSet WithReferences(ClaimSet set, params IEnumerable<(string Pointer, Id To)> references)
    {
        var root = JsonNode.Parse(ClaimSetJson.Write(set))!;
        foreach (var (pointer, to) in references)
        {
            var node = root;
            foreach (var token in pointer.Split('/').Skip(1))
                node = node is JsonArray list ? list[int.Parse(token, CultureInfo.InvariantCulture)]! : node[token]!;
            node.ReplaceWith(to.Value);
        }
        return Examples.Read(root.ToJsonString());
    }

    /// <summary>The claim set with some references led to another item of the same kind: in circles, to themselves, twice, before they were made.</summary>
    private static ClaimSet Tangled(ClaimSet set, Random random, int most = 12)
    {
        var kinds = set.Items.Select(item => item.Id).ToLookup(Kind, StringComparer.Ordinal);
        return WithReferences(set, Some(ReferencePlaces.In(set).Where(place => kinds.Contains(Kind(place.To)) && !place.Pointer.Contains("/jointly/", StringComparison.Ordinal)), most, random)
            .Select(place => (place.Pointer, random.Of([.. kinds[Kind(place.To)]]))));

        static string Kind(Id id) => id.Value.Split('-')[0];
    }

    private static T[] Some<T>(IEnumerable<T> values, int most, Random random)
    {
        var shuffled = values.ToArray();
        random.Shuffle(shuffled);
        return shuffled[..Math.Min(most, shuffled.Length)];
    }

    /// <summary>What was found, without where; of circles only that there are some.</summary>
    private static string[] Found(ClaimSet set)
    {
        var found = Validator.Validate(set).Diagnostics.ToLookup(diagnostic => Circles.Contains(diagnostic.Code, StringComparer.Ordinal));
        var circles = found[true].Select(diagnostic => diagnostic.Code).Distinct(StringComparer.Ordinal);
        return [.. circles.Concat(found[false].Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message}")).Order(StringComparer.Ordinal)];
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
