using FactCheck.Json;

namespace FactCheck.Validation;

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
        walker.Walk(set.ClaimSet);
        return walker._found;
    }

    public override void Reference(Id to, ItemKinds fits)
    {
        var target = _set.ById.GetValueOrDefault(to);
        var fitting = target is not null && fits.HasFlag(target.ItemKind);
        if (!fitting && !(fits == ItemKinds.Scale && _set.FindScale(to) is not null))
            _found.Add(new(_item, At, to, fits, target));
    }
}
