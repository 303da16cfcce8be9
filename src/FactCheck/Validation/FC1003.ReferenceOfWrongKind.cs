using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Every reference leads to an item of a kind that fits its place. A party may have the name of a built-in scale: where a scale belongs, the scale is meant.</summary>
internal sealed class ReferenceOfWrongKind()
    : ValidationRule("FC1003", nameof(ReferenceOfWrongKind), "Name an item of the kind that belongs here.")
{
    public override IEnumerable<Finding> Check(ItemIndex set) => new Walker(set).Findings();

    private sealed class Walker(ItemIndex set) : FindingWalker(set)
    {
        protected override void Visit(Id to, ItemKinds fits)
        {
            if (!Set.ById.TryGetValue(to, out var item) || fits.HasFlag(item.ItemKind) || Set.Ambiguous.Contains(to))
                return;
            if (fits != ItemKinds.Scale || Set.FindScale(to) is null)
                Found($"'{to}' is {Noun.WithArticle(item)}; {Noun.AnyOf(fits)} belongs here.");
        }
    }
}
