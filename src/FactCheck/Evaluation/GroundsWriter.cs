using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Evaluation;

/// <summary>Says in sentences what the evaluation of an allegation rests on.</summary>
internal static class GroundsWriter
{
    public static ImmutableArray<Ground> Write(AllegationEvaluation evaluated, ClaimSetEvaluation evaluation) =>
    [
        .. StatusGrounds.Of(evaluated, evaluation, Naming.InIds),
        .. OriginGrounds.Of(evaluated, Naming.InIds),
        .. AnswerGrounds.Of(evaluated, Naming.InIds),
        .. AssessmentGrounds(evaluated, evaluation),
    ];

    private static IEnumerable<Ground> AssessmentGrounds(AllegationEvaluation evaluated, ClaimSetEvaluation evaluation)
    {
        var superseded = evaluated.Assessments.Where(assessment => assessment.Supersedes is not null).ToLookup(assessment => assessment.Supersedes!.Value);
        foreach (var assessment in evaluated.Assessments)
        {
            var later = superseded[assessment.Id].FirstOrDefault();
            yield return new(
                Axis.Assessments,
                $"Assessment {assessment.Id}: {assessment.By.InIds()} rated it “{Visible.Text(assessment.Rating)}” ({assessment.Scale}) on {assessment.On}{(later is null ? "" : $"; superseded by {later.Id}")}.",
                later is null ? [assessment.Id] : [assessment.Id, later.Id]);
        }
    }
}
