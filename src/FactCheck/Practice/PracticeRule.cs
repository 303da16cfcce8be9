using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>A built-in rule of practice, called as its class is.</summary>
internal abstract class PracticeRule : IPracticeRule
{
    protected PracticeRule(string code, Severity severity, string remedy) =>
        Descriptor = new() { Code = code, Name = GetType().Name, Severity = severity, Remedy = remedy };

    public DiagnosticDescriptor Descriptor { get; }

    public abstract IEnumerable<Finding> Check(ClaimSetEvaluation evaluation);
}
