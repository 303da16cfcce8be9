using FactCheck.Comparison;
using FactCheck.Evaluation;

namespace FactCheck;

/// <summary>Comparison as one calls it on a claim set.</summary>
public static class ComparisonExtensions
{
    /// <summary>What differs between this claim set and another, and turns this one into that.</summary>
    /// <param name="first">The claim set that the difference begins from.</param>
    /// <param name="second">The one that it leads to.</param>
    public static ClaimSetDifference DifferenceTo(this ClaimSet first, ClaimSet second) => ClaimSetDifference.Between(first, second);

    /// <inheritdoc cref="DifferenceTo(ClaimSet, ClaimSet)"/>
    public static ClaimSetDifference DifferenceTo(this ValidClaimSet first, ValidClaimSet second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return ClaimSetDifference.Between(first.ClaimSet, second.ClaimSet);
    }

    /// <summary>How the allegations stand otherwise in another evaluation, and because of which items.</summary>
    /// <param name="first">The evaluation that the difference begins from.</param>
    /// <param name="second">The one that it leads to.</param>
    public static EvaluationDifference DifferenceTo(this ClaimSetEvaluation first, ClaimSetEvaluation second) => EvaluationDifference.Between(first, second);
}
