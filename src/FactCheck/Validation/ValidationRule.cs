using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Something that must hold in every claim set. A rule is silent where another rule owns the concern: unresolved ids, for example.</summary>
internal abstract class ValidationRule(string code, string name, string remedy)
{
    public DiagnosticDescriptor Descriptor { get; } = new() { Code = code, Name = name, Severity = Severity.Error, Remedy = remedy };

    public abstract IEnumerable<Finding> Check(ItemIndex set);
}
