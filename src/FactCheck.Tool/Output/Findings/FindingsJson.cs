using static FactCheck.Tool.Json;

namespace FactCheck.Tool;

/// <summary>Findings as JSON, for scripts. docs/command.md describes every member.</summary>
internal static class FindingsJson
{
    public static void Write(Stream output, IEnumerable<CheckedFile> files, Tally tally) => Json.Write(
        output,
        [("format", "factcheck-findings"), ("version", 1), ("files", files.Select(OfFile)), ("summary", Summary(tally))]);

    private static object OfFile(CheckedFile file) =>
        Object(("file", file.Name), ("unreadable", file.Unreadable), ("valid", file.IsValid), ("findings", file.Findings));

    /// <summary>What was counted: it is asked for behind the files, and complete there.</summary>
    private static IEnumerable<(string Name, object? Value)> Summary(Tally tally)
    {
        yield return ("files", tally.Files);
        yield return ("unreadable", tally.Unreadable);
        yield return ("errors", tally.Errors);
        yield return ("warnings", tally.Warnings);
        yield return ("infos", tally.Infos);
        yield return ("leftOut", tally.LeftOut);
    }
}
