using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Json;
using FactCheck.Practice;
using FactCheck.Validation;

namespace FactCheck;

/// <summary>The steps of the library as one calls them on a claim set.</summary>
public static class ClaimSetExtensions
{
    /// <summary>The claim set as a valid one.</summary>
    /// <exception cref="ClaimSetException">Something does not hold; the exception carries all diagnostics.</exception>
    public static ValidClaimSet Validate(this ClaimSet claimSet)
    {
        var result = Validator.Validate(claimSet);
        return result.TryGetClaimSet(out var valid) ? valid : throw new ClaimSetException(result.Diagnostics);
    }

    /// <inheritdoc cref="PracticeCheck.Check(ValidClaimSet, PracticePolicy)"/>
    public static ImmutableArray<Diagnostic> CheckPractice(this ValidClaimSet set, PracticePolicy? policy = null) => PracticeCheck.Check(set, policy);

    /// <inheritdoc cref="PracticeCheck.Check(ClaimSetEvaluation, PracticePolicy)"/>
    public static ImmutableArray<Diagnostic> CheckPractice(this ClaimSetEvaluation evaluation, PracticePolicy? policy = null) => PracticeCheck.Check(evaluation, policy);

    /// <inheritdoc cref="ClaimSetJson.Write(ClaimSet)"/>
    public static string ToJson(this ClaimSet claimSet) => ClaimSetJson.Write(claimSet);

    /// <inheritdoc cref="ClaimSetJson.Fingerprint"/>
    public static string Fingerprint(this ClaimSet claimSet) => ClaimSetJson.Fingerprint(claimSet);
}
