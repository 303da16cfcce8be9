using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Serving;

/// <summary>What is known of a file, and what is served of it. Immutable.</summary>
internal sealed record FileState
{
    /// <summary>What is served; null where the file was never a valid claim set.</summary>
    public ServedClaimSet? Served { get; init; }

    /// <summary>What is wrong with the file that is there now; empty where it is what is served.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    /// <summary>What was found last: the hash of the bytes, or the code of why there were none. The same again is nothing new.</summary>
    public string? Mark { get; init; }

    /// <summary>The mark of the bytes that <see cref="Served"/> was made of.</summary>
    public string? ServedMark { get; init; }

    /// <summary>Whether the file is gone or cannot be read.</summary>
    public bool IsUnreadable => Faults is [var fault] && (fault.Descriptor == FileFault.Missing || fault.Descriptor == FileFault.Unreadable);
}
