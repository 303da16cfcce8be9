using System.Collections.Immutable;

namespace FactCheck.Validation;

/// <summary>A claim set with its items by id, before anything is known to hold: an id may be there twice, and a reference may lead nowhere.</summary>
internal sealed class ItemIndex
{
    public ItemIndex(ClaimSet claimSet)
    {
        ClaimSet = claimSet;
        Items = [.. claimSet.Items];
        ById = new(Items.Length);
        foreach (var item in Items)
            if (!ById.TryAdd(item.Id, item))
                Ambiguous.Add(item.Id);
    }

    public ClaimSet ClaimSet { get; }

    /// <summary>All items, in the order of the format.</summary>
    public ImmutableArray<Item> Items { get; }

    /// <summary>The references that lead to no item, or to one that does not fit.</summary>
    public List<UnfitReference> UnfitReferences => field ??= new UnfitReferences(this).Found;

    /// <summary>The items by id; of several with one id, the first.</summary>
    public Dictionary<Id, Item> ById { get; }

    /// <summary>The ids that several items have: which of them a reference means cannot be known.</summary>
    public HashSet<Id> Ambiguous { get; } = [];

    /// <summary>The item of an id where there is one and it is of the kind; null otherwise.</summary>
    public T? Find<T>(Id? id)
        where T : Item =>
        id is { } given ? ById.GetValueOrDefault(given) as T : null;

    /// <summary>The scale of an id: built-in, or of the claim set.</summary>
    public Scale? FindScale(Id id) => Scale.BuiltIn.FirstOrDefault(scale => scale.Id == id) ?? Find<Scale>(id);
}
