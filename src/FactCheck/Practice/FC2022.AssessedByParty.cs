using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Nobody is judge in their own cause: what the accused say is an answer, and what the makers say is the allegation.</summary>
internal sealed class AssessedByParty()
    : PracticeRule("FC2022", Severity.Warning, "Code what an accused says of an allegation as a response.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var circles = new Circles(evaluation.ClaimSet);
        foreach (var assessments in evaluation.ClaimSet.Assessments.GroupBy(assessment => evaluation[assessment.Of]))
        {
            var accused = circles.OfAccused(assessments.Key.Allegation);
            var makers = assessments.Key.Makers.All.SelectMany(maker => evaluation.Tracing.PartiesOf(maker)).ToHashSet();
            foreach (var assessment in assessments)
                if (assessment.By.Parties.Any(party => accused.Any(circle => circle.Contains(party))))
                    yield return new(assessment, "/by", $"'{assessment.Id}' is by one of the accused, or by one who belongs to them.");
                else if (assessment.By.Parties.Any(makers.Contains))
                    yield return new(assessment, "/by", $"'{assessment.Id}' is by somebody who makes the allegation.", "Have somebody assess it who does not make it.");
        }
    }
}
