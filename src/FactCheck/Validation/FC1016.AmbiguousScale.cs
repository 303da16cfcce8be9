using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>A scale has each label once, and does not take the id of a built-in one.</summary>
internal sealed class AmbiguousScale() : ValidationRule("FC1016", nameof(AmbiguousScale), "Give the scale another id, or each label another name.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var scale in set.ClaimSet.Scales)
        {
            if (Scale.BuiltIn.Any(builtIn => builtIn.Id == scale.Id))
                yield return new(scale, "/id", $"'{scale.Id}' is the id of a built-in scale.");
            foreach (var label in scale.Labels.Concat(scale.Outside).GroupBy(label => label, StringComparer.Ordinal).Where(group => group.Count() > 1))
                yield return new(scale, "", $"The label '{label.Key}' is in the scale {label.Count()} times.");
        }
    }
}
