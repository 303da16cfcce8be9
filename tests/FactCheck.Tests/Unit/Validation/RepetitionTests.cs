using System.Text.Json.Nodes;
using FactCheck.Validation;

namespace FactCheck.Tests.Unit.Validation;

/// <summary>Says something twice, or twenty times, in every list of ids of the clean claim set in turn. The lists are found in the JSON, without help of the code that is tested.</summary>
public class RepetitionTests
{
    private static readonly HashSet<string> Ids = [.. Clean.Set.Items.Select(item => item.Id.Value)];

    // A chain is an order, and those who did something jointly are one actor: other rules are for them.
    private static readonly string[] OtherLists = ["via", "jointly"];

    public static TheoryData<string> Lists => [.. In(JsonNode.Parse(Clean.Json)!)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_is_in_a_list_already_is_found_at_its_place_each_time(string pointer)
    {
        Assert.Equal(Places(pointer, 1, 1), Found(pointer, 1));
        Assert.Equal(Places(pointer, 1, 2), Found(pointer, 2));
        Assert.Equal(Places(pointer, 1, 20), Found(pointer, 20));
    }

    [Fact]
    public void Every_list_of_ids_is_tried()
    {
        string[] members = ["memberOf", "authors", "against", "on", "to", "about", "by", "concerning", "premisedOn", "restsOn", "items"];
        Assert.Equal(members.ToHashSet(StringComparer.Ordinal), In(JsonNode.Parse(Clean.Json)!).Select(list => list[(list.LastIndexOf('/') + 1)..]).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_a_long_list_only_what_is_in_it_already_is_found()
    {
        var parties = Enumerable.Range(0, 12).Select(i => new Party { Id = $"group-{i}", Kind = PartyKind.Group, Name = "Group" }).ToArray();
        var member = new Party { Id = "member", Kind = PartyKind.Person, Name = "M", MemberOf = [.. parties.Select(party => party.Id), "group-11", "group-0"] };
        var found = Validator.Validate(Clean.Empty with { Parties = [.. parties, member] }).Diagnostics;
        Assert.Equal(
            [("/parties/12/memberOf/12", "'group-11' is in the list already."), ("/parties/12/memberOf/13", "'group-0' is in the list already.")],
            found.Select(diagnostic => (diagnostic.Pointer, diagnostic.Message)));
    }

    private static IEnumerable<string> Found(string pointer, int times)
    {
        var root = JsonNode.Parse(Clean.Json)!;
        var list = Clean.At(root, pointer).AsArray();
        while (list.Count > 1)
            list.RemoveAt(1);
        for (var i = 0; i < times; i++)
            list.Add(list[0]!.DeepClone());
        return Validator.Validate(Examples.Read(root.ToJsonString())).Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Pointer}");
    }

    private static IEnumerable<string> Places(string pointer, int first, int count) => Enumerable.Range(first, count).Select(i => FormattableString.Invariant($"FC1020 {pointer}/{i}"));

    private static IEnumerable<string> In(JsonNode node, string at = "") => node switch
    {
        JsonObject members => members.Where(member => !OtherLists.Contains(member.Key, StringComparer.Ordinal)).SelectMany(member => In(member.Value!, $"{at}/{member.Key}")),
        JsonArray list when list.All(item => item is JsonValue value && value.TryGetValue<string>(out var text) && Ids.Contains(text)) => [at],
        JsonArray list => list.SelectMany((item, i) => In(item!, FormattableString.Invariant($"{at}/{i}"))),
        _ => [],
    };
}
