using System.Collections.Immutable;

namespace FactCheck.Testing;

/// <summary>A snapshot is not the verified one, or has no place. The message says what differs, where the files are, and how to accept.</summary>
public sealed class SnapshotException : Exception
{
    internal SnapshotException(string message)
        : base(message)
    {
    }

    /// <summary>What differs, a line each, all of it; the message may show fewer. Empty where nothing was verified yet, or there was nothing to compare with.</summary>
    public ImmutableArray<string> Differences { get; internal init; } = [];

    /// <summary>The full paths of the files that were written beside the verified ones.</summary>
    public ImmutableArray<string> ReceivedFiles { get; internal init; } = [];

    /// <summary>The full paths of the verified files that differ or are missing, in the order of <see cref="ReceivedFiles"/>.</summary>
    public ImmutableArray<string> VerifiedFiles { get; internal init; } = [];
}
