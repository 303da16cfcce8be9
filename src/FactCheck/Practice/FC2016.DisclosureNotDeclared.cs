using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Whether evidence can be looked at is declared: what only its holder has seen weighs differently.</summary>
internal sealed class DisclosureNotDeclared()
    : PracticeRule("FC2016", nameof(DisclosureNotDeclared), Severity.Info, "Declare \"disclosed\": public, described or undisclosed.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) =>
        from evidence in evaluation.ClaimSet.Evidence
        where evidence.Disclosed is null && evidence.Kind != EvidenceKind.Absence
        select new Finding(evidence, "", $"Whether '{evidence.Id}' can be looked at is not declared.");
}
