using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>A rating is a label of its scale, letter for letter.</summary>
internal sealed class UnknownRating() : ValidationRule("FC1015", nameof(UnknownRating), "Use a label of the scale, or add the label to a scale of the claim set.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        var labelsOf = new Dictionary<Id, HashSet<string>>();
        foreach (var assessment in set.ClaimSet.Assessments)
        {
            if (set.FindScale(assessment.Scale) is not { } scale)
                continue;
            if (!labelsOf.TryGetValue(scale.Id, out var labels))
                labelsOf.Add(scale.Id, labels = scale.Labels.Concat(scale.Outside).ToHashSet(StringComparer.Ordinal));
            if (!labels.Contains(assessment.Rating))
                yield return new(
                    assessment,
                    "/rating",
                    $"The scale '{scale.Id}' has no label '{assessment.Rating}'.",
                    Spelling.DidYouMean(assessment.Rating, labels) ?? $"Its labels are: {string.Join(", ", labels)}.");
        }
    }
}
