using FactCheck.Diagnostics;

namespace FactCheck.Tool.Output.Findings;

internal static class SeverityWords
{
    public static string Word(this Severity severity) => severity.Level(forInfo: "info");

    /// <summary>The word of a format that has one of its own for what is no more than worth knowing.</summary>
    public static string Level(this Severity severity, string forInfo) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => forInfo };
}
