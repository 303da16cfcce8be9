using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>A scale has each label once, and does not take the id of a built-in one.</summary>
internal sealed class AmbiguousScale() : ValidationRule("FC1016", "Give the scale another id, or each label another name.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var scale in set.ClaimSet.Scales)
        {
            if (Scale.BuiltIn.Any(builtIn => builtIn.Id == scale.Id))
                yield return new(scale, "/id", $"'{scale.Id}' is the id of a built-in scale.");
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (label, at) in Places.In(scale.Labels, "/labels").Concat(Places.In(scale.Outside, "/outside")))
                if (!seen.Add(label))
                    yield return new(scale, at, $"The label '{Visible.Shorten(label)}' is in the scale already.");
        }
    }
}
