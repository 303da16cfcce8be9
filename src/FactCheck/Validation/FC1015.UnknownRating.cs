using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>A rating is a label of its scale, letter for letter.</summary>
internal sealed class UnknownRating() : ValidationRule("FC1015", "Use a label of the scale, or add the label to a scale of the claim set.")
{
    private const int MaxSuggestions = 100;
    private const int MaxLabels = 10;

    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        var suggestions = 0;
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
                    $"The scale '{scale.Id}' has no label '{Visible.Shorten(assessment.Rating)}'.",
                    ++suggestions <= MaxSuggestions ? Spelling.DidYouMean(assessment.Rating, labels) ?? Labels(labels) : null);
        }
    }

    private static string Labels(HashSet<string> labels)
    {
        var shown = string.Join(", ", labels.Take(MaxLabels).Select(Visible.Shorten));
        return labels.Count <= MaxLabels ? $"Its labels are: {shown}." : $"Its labels are: {shown} and {labels.Count - MaxLabels} more.";
    }
}
