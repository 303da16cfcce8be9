using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Nobody is judge in their own cause: what the accused say is an answer, and what the makers say is the allegation.</summary>
internal sealed class AssessedByParty()
    : PracticeRule("FC2022", nameof(AssessedByParty), Severity.Warning, "Code what an accused says of an allegation as a response.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        foreach (var assessment in evaluation.ClaimSet.Assessments)
        {
            var by = assessment.By.Parties.ToHashSet();
            if (by.Overlaps(evaluation.ClaimSet.AccusedOf(assessment.Of)))
                yield return new(assessment, "/by", $"'{assessment.Id}' is by one of the accused, or by one who belongs to them.");
            else if (evaluation[assessment.Of].Makers.All.Any(maker => by.Overlaps(evaluation.Tracing.PartiesOf(maker))))
                yield return new(assessment, "/by", $"'{assessment.Id}' is by somebody who makes the allegation.", "Have somebody assess it who does not make it.");
        }
    }
}
