using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Every id that stands for an item leads to one.</summary>
internal sealed class UnresolvedReference()
    : ValidationRule("FC1002", nameof(UnresolvedReference), "Add the item, or mend the id.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        var idsOfKinds = new Dictionary<ItemKinds, string[]>();
        foreach (var (item, at, to, fits, target) in set.UnfitReferences)
        {
            if (target is not null || (fits == ItemKinds.Scale && set.FindScale(to) is not null))
                continue;
            if (!idsOfKinds.TryGetValue(fits, out var ids))
                idsOfKinds.Add(fits, ids = [.. IdsOf(set, fits)]);
            yield return new(item, at, $"There is no item '{to}'; {Noun.AnyOf(fits)} belongs here.", Spelling.DidYouMean(to.Value, ids));
        }
    }

    private static IEnumerable<string> IdsOf(ItemIndex set, ItemKinds kinds)
    {
        var ids = set.Items.Where(item => kinds.HasFlag(item.ItemKind)).Select(item => item.Id.Value);
        return kinds == ItemKinds.Scale ? ids.Concat(Scale.BuiltIn.Select(scale => scale.Id.Value)) : ids;
    }
}
