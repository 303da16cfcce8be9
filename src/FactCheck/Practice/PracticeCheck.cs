using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Json;

namespace FactCheck.Practice;

/// <summary>Checks what should hold in a valid claim set: right of reply, sourcing, wording.</summary>
public static class PracticeCheck
{
    /// <summary>
    /// Checks a claim set, which is evaluated for that under <see cref="EvaluationPolicy.Newsroom"/>. All that is found comes at once, in the order of the claim
    /// set. Positions come from the text it was read from.
    /// </summary>
    /// <param name="set">The claim set.</param>
    /// <param name="policy">Which rules count, and how much; <see cref="PracticePolicy.Default"/> where null.</param>
    public static ImmutableArray<Diagnostic> Check(ValidClaimSet set, PracticePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        return Check(ClaimSetEvaluation.Of(set), policy);
    }

    /// <summary>
    /// Checks a claim set that was evaluated already, so that nothing is derived twice. Rules that look at a status look at the one under the policy of the
    /// evaluation. All that is found comes at once, in the order of the claim set.
    /// </summary>
    /// <param name="evaluation">The evaluation of the claim set.</param>
    /// <param name="policy">Which rules count, and how much; <see cref="PracticePolicy.Default"/> where null.</param>
    public static ImmutableArray<Diagnostic> Check(ClaimSetEvaluation evaluation, PracticePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        policy ??= PracticePolicy.Default;
        var places = new FindingPlaces(evaluation.ClaimSet.ClaimSet);
        var found = from rule in policy.Rules
                    let severity = policy.SeverityOf(rule.Descriptor)
                    where severity is not null
                    from finding in rule.Check(evaluation)
                    select places.ToDiagnostic(rule.Descriptor, severity.Value, finding);
        return [.. found.Order(DocumentOrder.Instance)];
    }
}
