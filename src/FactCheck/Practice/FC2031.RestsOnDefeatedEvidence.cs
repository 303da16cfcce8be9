using FactCheck.Argumentation;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>A verdict that rests on evidence which does not stand is seen again, unless it was reached with what attacks it in view.</summary>
internal sealed class RestsOnDefeatedEvidence()
    : PracticeRule("FC2031", Severity.Warning, "Assess it again; where what attacks it was weighed, name that in \"restsOn\" as well.")
{
    private const string Retracted = "Assess it again without what was retracted.";

    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) =>
        from assessment in evaluation.ClaimSet.LatestAssessments()
        from rested in assessment.RestsOn.Select((id, i) => (Id: id, At: $"/restsOn/{i}"))
        where evaluation.ClaimSet[rested.Id] is Evidence
        let finding = Against(rested.Id, rested.At, assessment, evaluation.Standing)
        where finding is not null
        select finding;

    private static Finding? Against(Id evidence, string at, Assessment assessment, EvidenceStanding standing)
    {
        if (standing.Of(evidence) == Standing.Stands)
            return null;
        if (standing.IsRetracted(evidence))
            return new(assessment, at, $"'{assessment.Id}' rests on '{evidence}', and every source of that was retracted.", Retracted);
        var isDefeated = standing.Of(evidence) == Standing.Defeated;
        var attackers = isDefeated ? standing.DefeatersOf(evidence) : standing.ContestedBy(evidence);
        var overlooked = attackers.RemoveRange(assessment.RestsOn);
        if (overlooked.IsEmpty)
            return null;
        var names = Listing.Of([.. overlooked.Select(attacker => $"'{attacker}'")]);
        return new(assessment, at, $"'{assessment.Id}' rests on '{evidence}', which is {(isDefeated ? "defeated" : "contested")} by {names}.");
    }
}
