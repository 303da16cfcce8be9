using FactCheck.Json;

namespace FactCheck.Validation;

/// <summary>Goes through all references of a claim set once, and gathers those that lead to nothing that fits.</summary>
internal sealed class UnfitReferences : ReferenceWalker
{
    private readonly ItemIndex _set;

    public UnfitReferences(ItemIndex set)
    {
        _set = set;
        foreach (var item in set.Items)
            Walk(item);
        Walk(set.ClaimSet);
    }

    public List<UnfitReference> Found { get; } = [];

    public override void Reference(Id to, ItemKinds fits)
    {
        var target = _set.ById.GetValueOrDefault(to);
        var fitting = target is not null && fits.HasFlag(target.ItemKind);
        if (!fitting && !(fits == ItemKinds.Scale && _set.FindScale(to) is not null))
            Found.Add(new(Item, At, to, fits, target));
    }
}

/// <summary>A reference that leads to no item, or to one of a kind that does not fit its place.</summary>
/// <param name="Item">Where it stands; null in the record's own history.</param>
/// <param name="At">Where it stands in the item, as a JSON Pointer.</param>
/// <param name="To">The id.</param>
/// <param name="Fits">The kinds that the place is for.</param>
/// <param name="Target">The item of that id, if there is one.</param>
internal sealed record UnfitReference(Item? Item, string At, Id To, ItemKinds Fits, Item? Target);
