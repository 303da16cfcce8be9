using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>What was found in a file.</summary>
/// <param name="Name">What messages call the file.</param>
/// <param name="Findings">What was found, in the order of the file.</param>
/// <param name="ClaimSet">The claim set, valid or not; null where the text is none.</param>
/// <param name="IsValid">Whether it is a valid claim set.</param>
/// <param name="Unreadable">Why it cannot be read; null where it can.</param>
internal sealed record CheckedFile(
    string Name, ImmutableArray<Diagnostic> Findings, ClaimSet? ClaimSet = null, bool IsValid = false, string? Unreadable = null);
