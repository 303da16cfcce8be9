using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>A rating is a label of its scale, letter for letter.</summary>
internal sealed class UnknownRating() : ValidationRule("FC1015", nameof(UnknownRating), "Use a label of the scale, or add the label to a scale of the claim set.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var assessment in set.ClaimSet.Assessments)
        {
            if (set.FindScale(assessment.Scale) is not { } scale)
                continue;
            var labels = scale.Labels.AddRange(scale.Outside);
            if (!labels.Contains(assessment.Rating, StringComparer.Ordinal))
                yield return new(
                    assessment,
                    "/rating",
                    $"The scale '{scale.Id}' has no label '{assessment.Rating}'.",
                    Spelling.DidYouMean(assessment.Rating, labels) ?? $"Its labels are: {string.Join(", ", labels)}.");
        }
    }
}
