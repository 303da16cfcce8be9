using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>A built-in rule of practice.</summary>
internal abstract class PracticeRule(string code, string name, Severity severity, string remedy) : IPracticeRule
{
    public DiagnosticDescriptor Descriptor { get; } = new() { Code = code, Name = name, Severity = severity, Remedy = remedy };

    public abstract IEnumerable<Finding> Check(ClaimSetEvaluation evaluation);
}
