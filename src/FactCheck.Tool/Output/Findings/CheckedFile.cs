using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>What was found in a file.</summary>
internal sealed record CheckedFile
{
    /// <summary>What messages call the file.</summary>
    public required string Name { get; init; }

    /// <summary>What was found, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>The claim set, valid or not; null where the text is none.</summary>
    public ClaimSet? ClaimSet { get; init; }

    /// <summary>Whether it is a valid claim set.</summary>
    public bool IsValid { get; init; }

    /// <summary>Why it cannot be read; null where it can.</summary>
    public string? Unreadable { get; init; }
}
