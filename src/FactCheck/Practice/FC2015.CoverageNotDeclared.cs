using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Practice;

/// <summary>How much of an allegation an answer covers is declared by whoever read it, because nothing can infer it.</summary>
internal sealed class CoverageNotDeclared()
    : RecordRule("FC2015", Severity.Info, "Declare \"coverage\": full, partial, deflects or unreported.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from point in Part<Point>.In(set.ClaimSet)
        where point.Value is { Coverage: null, To.IsEmpty: false }
        select point.Finding("How much this point covers of what it answers is not declared.");
}
