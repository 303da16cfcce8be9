using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Checks what should hold in a valid claim set: right of reply, sourcing, wording.</summary>
public static class PracticeCheck
{
    /// <summary>Checks a claim set. All that is found comes at once, in the order of the claim set. Positions come from the text it was read from.</summary>
    /// <param name="set">The claim set.</param>
    /// <param name="policy">Which rules count, and how much; <see cref="PracticePolicy.Default"/> where null.</param>
    public static ImmutableArray<Diagnostic> Check(ValidClaimSet set, PracticePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        policy ??= PracticePolicy.Default;
        var places = new FindingPlaces(set.ClaimSet);
        var found = from rule in policy.Rules
                    let severity = policy.SeverityOf(rule.Descriptor)
                    where severity is not null
                    from finding in rule.Check(set)
                    select places.ToDiagnostic(rule.Descriptor, severity.Value, finding);
        return [.. found.Order(DocumentOrder.Instance)];
    }
}
