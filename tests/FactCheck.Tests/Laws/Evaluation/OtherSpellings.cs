using System.Text.Json.Nodes;
using FactCheck.Json;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>The same claim set written down otherwise: its lists in another order, its items under other names.</summary>
internal static class OtherSpellings
{
    /// <summary>The lists whose order says something.</summary>
    private static readonly string[] Ordered = [nameof(Citation.Via), nameof(Scale.Labels), nameof(Scale.Outside), nameof(ClaimSet.Changes)];

    public static ClaimSet Reordered(ClaimSet set, Random random) => (ClaimSet)Shuffled(set, random);

    /// <summary>The claim set with another id for every item, in another order, and the new id for each old one.</summary>
    public static (ClaimSet Set, IReadOnlyDictionary<Id, Id> Names) Renamed(ClaimSet set, Random random)
    {
        var ids = set.Items.Select(item => item.Id).ToArray();
        var numbers = Enumerable.Range(100, ids.Length).ToArray();
        random.Shuffle(numbers);
        var names = ids.Zip(numbers).ToDictionary(pair => pair.First, pair => new Id($"renamed-{pair.Second}"));
        var root = JsonNode.Parse(ClaimSetJson.Write(set))!;
        foreach (var text in Texts(root).ToArray())
            if (Id.TryParse(text.GetValue<string>(), null, out var id) && names.TryGetValue(id, out var name))
                text.ReplaceWith(name.Value);
        return (Examples.Read(root.ToJsonString()), names);
    }

    private static IEnumerable<JsonValue> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => [value],
        _ => [],
    };

    private static object Shuffled(object value, Random random)
    {
        if (value is Actor.Jointly jointly)
            return new Actor.Jointly([.. Reordered(jointly.Actors, random)]);
        if (!Model.IsRecord(value.GetType()) || value is Actor)
            return value;
        var changed = value;
        foreach (var member in Model.Members(value.GetType()))
            if (member.GetValue(value) is { } held)
                changed = Model.With(changed, member, Model.ItemOf(member.PropertyType) is { } item ? List(held, item, member.Name, random) : Shuffled(held, random));
        return changed;
    }

    private static object List(object held, Type item, string name, Random random)
    {
        var items = Model.Items(held).Select(one => Shuffled(one, random));
        return Model.ListOf(item, Ordered.Contains(name, StringComparer.Ordinal) ? items : Reordered(items, random));
    }

    private static T[] Reordered<T>(IEnumerable<T> items, Random random)
    {
        var reordered = items.ToArray();
        random.Shuffle(reordered);
        return reordered;
    }
}
