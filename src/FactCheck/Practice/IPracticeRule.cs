using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Something that should hold: a rule of good practice. Implement it for the rules of your own house.</summary>
/// <remarks>A rule depends on the claim set alone, and keeps nothing between calls: the same set gives the same findings.</remarks>
public interface IPracticeRule
{
    /// <summary>The code, the name, the severity and the remedy of what the rule finds. A rule of your own has a code of its own prefix.</summary>
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>Finds what does not hold. The order does not matter.</summary>
    IEnumerable<Finding> Check(ValidClaimSet set);
}
