using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Serving;

/// <summary>What is known of a claim set at its source, and what is served of it. Immutable.</summary>
internal sealed record SourceState
{
    /// <summary>What is served; null if the source never had a valid claim set.</summary>
    public ServedClaimSet? Served { get; init; }

    /// <summary>What is wrong with what the source has now; empty if it is what is served.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    /// <summary>The revision that was read last; null if it could not be read. The same again is nothing new.</summary>
    public string? Revision { get; init; }

    /// <summary>The revision that <see cref="Served"/> was made of.</summary>
    public string? ServedRevision { get; init; }

    /// <summary>The state after another reading, by which what was served stays.</summary>
    public SourceState With(ImmutableArray<Diagnostic> faults, string? revision) =>
        this with { Served = Served?.With(faults), Faults = faults, Revision = revision };
}
