using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>What came of reading a text: the claim set, or what is wrong with the text.</summary>
public sealed class ClaimSetReading
{
    private readonly ClaimSet? _claimSet;

    internal ClaimSetReading(ClaimSet? claimSet, ClaimSetText text, ImmutableArray<Diagnostic> diagnostics) =>
        (_claimSet, Text, Diagnostics) = (claimSet, text, diagnostics);

    /// <summary>What is wrong with the text, in the order of the text; empty exactly where there is a claim set.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The text that was read; it gives positions to what later steps find.</summary>
    public ClaimSetText Text { get; }

    /// <summary>The claim set; false where the text is not one.</summary>
    public bool TryGetClaimSet([NotNullWhen(true)] out ClaimSet? claimSet) => (claimSet = _claimSet) is not null;
}
