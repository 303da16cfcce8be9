using System.Text.Json.Nodes;
using FactCheck.Validation;

namespace FactCheck.Tests.Unit.Validation;

/// <summary>Breaks every reference of the clean claim set in turn. The references are found in the JSON, without help of the code that is tested.</summary>
public class ReferenceTests
{
    private static readonly HashSet<string> Ids = [.. Clean.Set.Items.Concat(Scale.BuiltIn).Select(item => item.Id.Value)];

    public static TheoryData<string> References => [.. In(JsonNode.Parse(Clean.Json)!)];

    /// <summary>Those for which not every item will do.</summary>
    public static TheoryData<string> ReferencesOfAKind =>
        [.. In(JsonNode.Parse(Clean.Json)!).Where(pointer => !pointer.Contains("/restsOn/", StringComparison.Ordinal) && !pointer.Contains("/items/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(References))]
    public void A_reference_that_leads_nowhere_is_said_once_and_at_its_place_and_no_other_rule_speaks(string pointer)
    {
        var diagnostic = Assert.Single(Validator.Validate(With(pointer, "nobody-at-all")).Diagnostics);
        Assert.Equal(("FC1002", pointer), (diagnostic.Code, diagnostic.Pointer));
    }

    [Theory]
    [MemberData(nameof(References))]
    public void A_spelling_is_offered_only_where_it_fits(string pointer)
    {
        var root = JsonNode.Parse(Clean.Json)!;
        var meant = Clean.At(root, pointer).GetValue<string>();
        var diagnostic = Assert.Single(Validator.Validate(With(pointer, meant[..^1] + "-" + meant[^1])).Diagnostics);
        Assert.Equal($"Did you mean '{meant}'?", diagnostic.Remedy);
    }

    [Fact]
    public void A_party_of_nearly_the_same_name_is_not_offered_where_a_source_belongs()
    {
        var set = Clean.Set.Allegation("night-discharge", it => it with { Cites = [it.Cites[0] with { Source = "coast-wires" }] });
        Assert.Equal("Add the item, or mend the id.", Assert.Single(Validator.Validate(set).Diagnostics).Remedy);
    }

    [Fact]
    public void A_built_in_scale_is_offered_where_a_scale_belongs()
    {
        var set = Clean.Set.Assessment("bureau-0410", it => it with { Scale = "truefals" });
        Assert.Equal("Did you mean 'truefalse'?", Assert.Single(Validator.Validate(set).Diagnostics).Remedy);
    }

    [Fact]
    public void The_clean_claim_set_has_a_reference_in_every_kind_of_place()
    {
        string[] members = ["memberOf", "publisher", "authors", "against", "to", "source", "via", "of", "jointly", "work", "by", "on", "alleges", "about", "concerning", "premisedOn", "scale", "restsOn", "supersedes", "items"];
        var found = In(JsonNode.Parse(Clean.Json)!).SelectMany(pointer => pointer.Split('/')).ToHashSet(StringComparer.Ordinal);
        Assert.All(members, member => Assert.Contains(member, found));
    }

    [Theory]
    [MemberData(nameof(ReferencesOfAKind))]
    public void A_reference_that_leads_to_the_wrong_kind_is_said_once_and_at_its_place_and_no_other_rule_speaks(string pointer)
    {
        var diagnostics = Validator.Validate(With(pointer, pointer.EndsWith("/scale", StringComparison.Ordinal) ? "tide-labs" : "bureau-scale")).Diagnostics;
        Assert.Equal([("FC1003", pointer)], diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Pointer)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    public void Where_many_references_lead_nowhere_at_once_each_is_said_and_nothing_else(int every)
    {
        for (var first = 0; first < every; first++)
        {
            var root = JsonNode.Parse(Clean.Json)!;
            var broken = In(root).Where((_, i) => i % every == first).ToArray();
            for (var i = 0; i < broken.Length; i++)
                Clean.At(root, broken[i]).ReplaceWith($"nobody-{i}");
            var found = Validator.Validate(Examples.Read(root.ToJsonString())).Diagnostics;
            Assert.All(found, diagnostic => Assert.Equal("FC1002", diagnostic.Code));
            Assert.Equal(broken.ToHashSet(StringComparer.Ordinal), found.Select(diagnostic => diagnostic.Pointer).ToHashSet(StringComparer.Ordinal));
            Assert.Equal(broken.Length, found.Length);
        }
    }

    [Fact]
    public void Every_one_of_many_unresolved_references_is_reported()
    {
        var set = Clean.Set with { Changes = [new() { On = "2031", What = "Much.", Items = [.. Enumerable.Range(0, 20_000).Select(i => new Id($"bay-sample-{i}"))] }] };
        Assert.Equal(20_000, Clean.Codes(set).Count(code => code == "FC1002"));
    }

    private static ClaimSet With(string pointer, string id)
    {
        var root = JsonNode.Parse(Clean.Json)!;
        Clean.At(root, pointer).ReplaceWith(id);
        return Examples.Read(root.ToJsonString());
    }

    /// <summary>The places of all strings that are the id of something, other than the ids themselves.</summary>
    private static IEnumerable<string> In(JsonNode node, string at = "") => node switch
    {
        JsonObject members => members.Where(member => member.Key != "id").SelectMany(member => In(member.Value!, $"{at}/{member.Key}")),
        JsonArray list => list.SelectMany((item, i) => In(item!, FormattableString.Invariant($"{at}/{i}"))),
        JsonValue value when value.TryGetValue<string>(out var text) && Ids.Contains(text) => [at],
        _ => [],
    };
}
