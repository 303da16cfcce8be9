using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Comparison;

/// <summary>How an allegation stands on one axis, in words. Two that stand alike have the same words.</summary>
internal static class AxisWords
{
    public static string On(Axis axis, AllegationEvaluation evaluated) => axis switch
    {
        Axis.Status => evaluated.Status.InWords(),
        Axis.Origins => evaluated.Origins.ToString(),
        Axis.Strength => string.Join(
            "; ",
            evaluated.PutBy.GroupBy(put => put.Modality).OrderBy(group => group.Key).Select(group => $"{group.Key.InWords()} by {string.Join(", ", group.Select(put => put.By))}")),
        Axis.Answer => evaluated.Answer.ToString(),
        _ => evaluated.Assessments.IsEmpty
            ? "not assessed"
            : string.Join("; ", evaluated.Assessments.Select(assessment => string.Create(CultureInfo.InvariantCulture, $"“{Visible.Text(assessment.Rating)}” ({assessment.Id})"))),
    };

    public static string InWords(AllegationEvaluation evaluated) => $"{On(Axis.Strength, evaluated)}; {On(Axis.Status, evaluated)}; {On(Axis.Answer, evaluated)}";
}
