using FactCheck.Evaluation;

namespace FactCheck;

/// <summary>What is derived from a claim set, as one calls it on one.</summary>
public static class EvaluationExtensions
{
    /// <inheritdoc cref="ClaimSetEvaluation.Of"/>
    public static ClaimSetEvaluation Evaluate(this ValidClaimSet claimSet, EvaluationPolicy? policy = null) => ClaimSetEvaluation.Of(claimSet, policy);
}
