using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>
/// Something that must hold in every claim set, called as its class is. A rule is silent where another rule owns the concern: unresolved ids,
/// for example.
/// </summary>
internal abstract class ValidationRule
{
    protected ValidationRule(string code, string remedy) =>
        Descriptor = new() { Code = code, Name = GetType().Name, Severity = Severity.Error, Remedy = remedy };

    public DiagnosticDescriptor Descriptor { get; }

    public abstract IEnumerable<Finding> Check(ItemIndex set);
}
