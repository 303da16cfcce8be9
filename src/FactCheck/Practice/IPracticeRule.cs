using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Something that should hold: a rule of good practice. Implement it for the rules of your own house.</summary>
/// <remarks>A rule depends on the claim set and its evaluation alone, and keeps nothing between calls: the same set gives the same findings.</remarks>
public interface IPracticeRule
{
    /// <summary>The code, the name, the severity and the remedy of what the rule finds. A rule of your own has a code of its own prefix.</summary>
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>Finds what does not hold. The order does not matter.</summary>
    /// <param name="evaluation">How the allegations stand; its <see cref="ClaimSetEvaluation.ClaimSet"/> is what is checked.</param>
    IEnumerable<Finding> Check(ClaimSetEvaluation evaluation);
}
