using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>What came of validating a claim set: a valid claim set, or what does not hold in it.</summary>
public sealed class ValidationResult
{
    private readonly ValidClaimSet? _claimSet;

    internal ValidationResult(ValidClaimSet? claimSet, ImmutableArray<Diagnostic> diagnostics) => (_claimSet, Diagnostics) = (claimSet, diagnostics);

    /// <summary>Everything that does not hold, in the order of the claim set; empty exactly where it is valid. Positions come from the text it was read from.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The valid claim set; false where something does not hold.</summary>
    public bool TryGetClaimSet([NotNullWhen(true)] out ValidClaimSet? claimSet) => (claimSet = _claimSet) is not null;
}
