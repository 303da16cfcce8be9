using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Serving;

/// <summary>Why a source could not be read, as diagnostics.</summary>
internal static class SourceFault
{
    public static DiagnosticDescriptor Failed { get; } = new()
    {
        Code = "FC4003",
        Name = "ClaimSetSourceFailed",
        Severity = Severity.Error,
        Remedy = "Check that the program can reach its source and may read from it.",
    };

    /// <summary>What the source says is wrong, or the type of what it threw: the message of an exception may have anything in it.</summary>
    public static ImmutableArray<Diagnostic> In(Exception e) => e is ClaimSetException { Diagnostics: [_, ..] faults } ? faults :
    [
        new()
        {
            Descriptor = Failed,
            Severity = Failed.Severity,
            Pointer = "",
            Message = $"The source of the claim set threw {e.GetType()}.",
            Remedy = Failed.Remedy,
        },
    ];
}
