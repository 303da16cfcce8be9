using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Nobody is judge in their own cause: what the accused say is an answer, and what the makers say is the allegation.</summary>
internal sealed class AssessedByParty()
    : PracticeRule("FC2022", nameof(AssessedByParty), Severity.Warning, "Code what an accused says of an allegation as a response.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var circles = new Circles(evaluation.ClaimSet);
        var makers = new Dictionary<Id, HashSet<Id>>();
        foreach (var assessment in evaluation.ClaimSet.Assessments)
        {
            var by = assessment.By.Parties.ToHashSet();
            if (circles.OfAccused(evaluation[assessment.Of].Allegation).Any(circle => by.Any(circle.Contains)))
                yield return new(assessment, "/by", $"'{assessment.Id}' is by one of the accused, or by one who belongs to them.");
            else if (by.Any(MakersOf(assessment.Of).Contains))
                yield return new(assessment, "/by", $"'{assessment.Id}' is by somebody who makes the allegation.", "Have somebody assess it who does not make it.");
        }

        HashSet<Id> MakersOf(Id allegation)
        {
            if (!makers.TryGetValue(allegation, out var parties))
                makers.Add(allegation, parties = [.. evaluation[allegation].Makers.All.SelectMany(maker => evaluation.Tracing.PartiesOf(maker))]);
            return parties;
        }
    }
}
