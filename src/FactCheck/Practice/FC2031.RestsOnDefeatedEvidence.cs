using FactCheck.Argumentation;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>A verdict that rests on evidence which does not stand is seen again, unless it was reached with what attacks it in view.</summary>
internal sealed class RestsOnDefeatedEvidence()
    : PracticeRule("FC2031", nameof(RestsOnDefeatedEvidence), Severity.Warning, "Assess it again; where what attacks it was weighed, name that in \"restsOn\" as well.")
{
    private const string Retracted = "Assess it again without what was retracted.";

    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        foreach (var assessment in evaluation.ClaimSet.LatestAssessments())
            for (var i = 0; i < assessment.RestsOn.Length; i++)
                if (evaluation.ClaimSet[assessment.RestsOn[i]] is Evidence evidence && Against(evidence.Id, assessment, evaluation.Standing) is { } finding)
                    yield return new(assessment, FormattableString.Invariant($"/restsOn/{i}"), finding.Message, finding.Remedy);
    }

    private static (string Message, string? Remedy)? Against(Id evidence, Assessment assessment, EvidenceStanding standing)
    {
        if (standing.Of(evidence) == Standing.Stands)
            return null;
        if (standing.IsRetracted(evidence))
            return ($"'{assessment.Id}' rests on '{evidence}', and every source of that was retracted.", Retracted);
        var isDefeated = standing.Of(evidence) == Standing.Defeated;
        var attackers = isDefeated ? standing.DefeatersOf(evidence) : standing.ContestedBy(evidence);
        var overlooked = attackers.RemoveRange(assessment.RestsOn);
        if (overlooked.IsEmpty)
            return null;
        var names = Listing.Of([.. overlooked.Select(attacker => $"'{attacker}'")]);
        return ($"'{assessment.Id}' rests on '{evidence}', which is {(isDefeated ? "defeated" : "contested")} by {names}.", null);
    }
}
