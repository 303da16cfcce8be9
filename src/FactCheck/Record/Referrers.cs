using System.Collections.Immutable;
using FactCheck.Json;

namespace FactCheck;

/// <summary>For each id the items that refer to it, in the order of the claim set.</summary>
internal sealed class Referrers : ReferenceWalker
{
    private readonly Dictionary<Id, List<Item>> _byTarget = [];
    private Item? _from;

    public Referrers(IEnumerable<Item> items)
    {
        foreach (var item in items)
        {
            _from = item;
            Walk(item);
        }
    }

    public IEnumerable<T> Of<T>(Id id)
        where T : Item =>
        _byTarget.TryGetValue(id, out var items) ? items.OfType<T>() : [];

    public ImmutableArray<Reference> ReferencesTo(Id id)
    {
        var collector = new Collector(id);
        foreach (var item in Of<Item>(id))
            collector.Collect(item);
        return [.. collector.Found];
    }

    public override void Reference(Id to, ItemKinds fits)
    {
        if (IsBuiltIn(to, fits))
            return;
        if (!_byTarget.TryGetValue(to, out var items))
            _byTarget.Add(to, items = []);
        if (items.Count == 0 || !ReferenceEquals(items[^1], _from))
            items.Add(_from!);
    }

    /// <summary>Whether a reference leads to a built-in scale, whatever in the claim set has the same name.</summary>
    private static bool IsBuiltIn(Id to, ItemKinds fits) => fits == ItemKinds.Scale && Scale.BuiltIn.Any(scale => scale.Id == to);

    private sealed class Collector(Id target) : ReferenceWalker
    {
        private Item? _from;

        public List<Reference> Found { get; } = [];

        public void Collect(Item item)
        {
            _from = item;
            Walk(item);
        }

        public override void Reference(Id to, ItemKinds fits)
        {
            if (to == target && !IsBuiltIn(to, fits))
                Found.Add(new(_from!, At));
        }
    }
}
