using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Json;
using FactCheck.Tests;

namespace FactCheck.Benchmarks.Generation;

/// <summary>The claim sets of the folder seeds in one, so many times over, each time with ids of its own.</summary>
internal static class Seeds
{
    /// <summary>Members that no id stands in, although what stands there may be equal to one.</summary>
    private static readonly string[] NoIds = ["kind", "label", "language", "name", "statement", "text", "title"];

    public static byte[] Over(int times)
    {
        var all = new JsonObject { ["$schema"] = ClaimSetFormat.Schema, ["id"] = "seeds", ["title"] = "The seeds", ["language"] = "en" };
        foreach (var path in Directory.GetFiles(Repository.PathOf("seeds"), "*.claims.json").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllBytes(path);
            for (var i = 0; i < times; i++)
                Add(JsonNode.Parse(text)!.AsObject(), i, all);
        }
        return Encoding.UTF8.GetBytes(all.ToJsonString());
    }

    private static void Add(JsonObject seed, int time, JsonObject all)
    {
        seed.Remove("changes");
        var lists = seed.Where(member => member.Value is JsonArray).Select(member => (member.Key, Items: member.Value!.AsArray())).ToArray();
        var ids = lists.SelectMany(list => list.Items).Select(item => (string)item!["id"]!).ToHashSet(StringComparer.Ordinal);
        var ending = string.Create(CultureInfo.InvariantCulture, $"-{(string)seed["id"]!}-{time}");
        foreach (var (name, items) in lists)
        {
            var to = (JsonArray)(all[name] ??= new JsonArray());
            foreach (var item in items)
                to.Add(Renamed(item!, ids, ending));
        }
    }

    private static JsonNode Renamed(JsonNode node, HashSet<string> ids, string ending) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(item => Renamed(item!, ids, ending))]),
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(
            member.Key,
            (JsonNode?)(NoIds.Contains(member.Key, StringComparer.Ordinal) ? member.Value!.DeepClone() : Renamed(member.Value!, ids, ending))))),
        JsonValue value when value.TryGetValue<string>(out var text) && ids.Contains(text) => JsonValue.Create(text + ending),
        _ => node.DeepClone(),
    };
}
