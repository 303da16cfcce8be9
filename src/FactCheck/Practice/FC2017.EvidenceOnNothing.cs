using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Evidence bears on something.</summary>
internal sealed class EvidenceOnNothing()
    : PracticeRule("FC2017", nameof(EvidenceOnNothing), Severity.Warning, "Say in \"bears\" what it speaks for, against, or helps to read.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) =>
        from evidence in evaluation.ClaimSet.Evidence
        where evidence.Bears.IsEmpty
        select new Finding(evidence, "", $"'{evidence.Id}' bears on nothing.");
}
