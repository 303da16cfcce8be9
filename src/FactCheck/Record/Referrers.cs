using System.Collections.Immutable;
using FactCheck.Json;

namespace FactCheck;

/// <summary>For each id the items that refer to it, in the order of the claim set.</summary>
internal sealed class Referrers : ReferenceWalker
{
    private readonly Dictionary<Id, List<Item>> _byTarget = [];

    public Referrers(IEnumerable<Item> items)
    {
        foreach (var item in items)
            Walk(item);
    }

    public List<Item> Of(Id id) => _byTarget.GetValueOrDefault(id) ?? [];

    public ImmutableArray<Reference> ReferencesTo(Id id)
    {
        var collector = new Collector(id);
        foreach (var item in Of(id))
            collector.Walk(item);
        return [.. collector.Found];
    }

    public override void Reference(Id to, ItemKinds fits)
    {
        if (IsBuiltIn(to, fits))
            return;
        if (!_byTarget.TryGetValue(to, out var items))
            _byTarget.Add(to, items = []);
        if (items.Count == 0 || !ReferenceEquals(items[^1], Item))
            items.Add(Item!);
    }

    /// <summary>Whether a reference leads to a built-in scale, whatever in the claim set has the same name.</summary>
    private static bool IsBuiltIn(Id to, ItemKinds fits) => fits == ItemKinds.Scale && Scale.BuiltIn.Any(scale => scale.Id == to);

    private sealed class Collector(Id target) : ReferenceWalker
    {
        public List<Reference> Found { get; } = [];

        public override void Reference(Id to, ItemKinds fits)
        {
            if (to == target && !IsBuiltIn(to, fits))
                Found.Add(new(Item!, At));
        }
    }
}
