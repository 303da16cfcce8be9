using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Whether evidence can be looked at is declared: what only its holder has seen weighs differently.</summary>
internal sealed class DisclosureNotDeclared()
    : RecordRule("FC2016", Severity.Info, "Declare \"disclosed\": public, described or undisclosed.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from evidence in set.Evidence
        where evidence.Disclosed is null && evidence.Kind != EvidenceKind.Absence
        select new Finding(evidence, "", $"Whether '{evidence.Id}' can be looked at is not declared.");
}
