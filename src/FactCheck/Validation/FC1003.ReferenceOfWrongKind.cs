using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Every reference leads to an item of a kind that fits its place. A party may have the name of a built-in scale: where a scale belongs, the scale is meant.</summary>
internal sealed class ReferenceOfWrongKind()
    : ValidationRule("FC1003", "Name an item of the kind that belongs here.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var (item, at, to, fits, target) in set.UnfitReferences)
            if (target is not null && !set.Ambiguous.Contains(to))
                yield return new(item, at, $"'{to}' is {Noun.WithArticle(target)}; {Noun.AnyOf(fits)} belongs here.");
    }
}
