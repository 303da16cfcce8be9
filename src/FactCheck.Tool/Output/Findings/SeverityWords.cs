using FactCheck.Diagnostics;

namespace FactCheck.Tool.Output.Findings;

internal static class SeverityWords
{
    public static string Word(this Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
