using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Evidence bears on something.</summary>
internal sealed class EvidenceOnNothing()
    : RecordRule("FC2017", Severity.Warning, "Say in \"bears\" what it speaks for, against, or helps to read.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from evidence in set.Evidence
        where evidence.Bears.IsEmpty
        select new Finding(evidence, "", $"'{evidence.Id}' bears on nothing.");
}
