using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck;

/// <summary>A text is not a valid claim set. It carries everything that is wrong, not only the first fault.</summary>
public sealed class ClaimSetException : Exception
{
    private const int Shown = 20;

    /// <summary>Makes the exception of what is wrong.</summary>
    /// <param name="diagnostics">All diagnostics; the message lists the errors among them.</param>
    internal ClaimSetException(ImmutableArray<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Everything that was found, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private static string Describe(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        var lines = errors.Take(Shown).Select(error => error.ToString());
        if (errors.Length > Shown)
            lines = lines.Append($"and {errors.Length - Shown} more");
        return string.Join('\n', lines);
    }
}
