using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck;

/// <summary>A text is not a valid claim set. It carries everything that is wrong, not only the first fault.</summary>
public sealed class ClaimSetException : Exception
{
    private const int Shown = 20;

    /// <summary>Makes the exception of what is wrong, for programs that read claim sets from somewhere else than <see cref="ClaimSetFile"/> does.</summary>
    /// <param name="diagnostics">All diagnostics, in the order of the text; the message lists the errors among them.</param>
    public ClaimSetException(ImmutableArray<Diagnostic> diagnostics)
        : base(Describe(diagnostics.IsDefault ? [] : diagnostics)) => Diagnostics = diagnostics.IsDefault ? [] : diagnostics;

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
