namespace FactCheck.Validation;

/// <summary>A reference that leads to no item, or to one of a kind that does not fit its place.</summary>
/// <param name="Item">Where it stands; null in the record's own history.</param>
/// <param name="At">Where it stands in the item, as a JSON Pointer.</param>
/// <param name="To">The id.</param>
/// <param name="Fits">The kinds that the place is for.</param>
/// <param name="Target">The item of that id, if there is one.</param>
internal sealed record UnfitReference(Item? Item, string At, Id To, ItemKinds Fits, Item? Target);

/// <summary>Goes through all references of a claim set once, and gathers those that lead to nothing that fits.</summary>
internal sealed class UnfitReferences : ReferenceWalker
{
    private readonly ItemIndex _set;
    private readonly List<UnfitReference> _found = [];
    private Item? _item;

    private UnfitReferences(ItemIndex set) => _set = set;

    public static IReadOnlyList<UnfitReference> In(ItemIndex set)
    {
        var walker = new UnfitReferences(set);
        foreach (var item in set.Items)
        {
            walker._item = item;
            walker.Walk(item);
        }
        walker._item = null;
        walker.Walk(set.ClaimSet.Changes);
        return walker._found;
    }

    protected override void Visit(Id to, ItemKinds fits)
    {
        var target = _set.ById.GetValueOrDefault(to);
        if (target is null || !fits.HasFlag(target.ItemKind))
            _found.Add(new(_item, At, to, fits, target));
    }
}
