using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>A built-in rule that looks at the record alone, and not at how the allegations stand.</summary>
internal abstract class RecordRule(string code, Severity severity, string remedy) : PracticeRule(code, severity, remedy)
{
    public sealed override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) => Check(evaluation.ClaimSet);

    protected abstract IEnumerable<Finding> Check(ValidClaimSet set);
}
