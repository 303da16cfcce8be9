using FactCheck.Diagnostics;

namespace FactCheck.Tool;

internal static class SeverityWords
{
    /// <summary>The word of a format that has one of its own for what is no more than worth knowing.</summary>
    public static string Level(this Severity severity, string forInfo) => severity == Severity.Info ? forInfo : DataWords.Of(severity);
}
