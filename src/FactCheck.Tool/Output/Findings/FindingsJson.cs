namespace FactCheck.Tool;

/// <summary>Findings as JSON, for scripts. docs/command.md describes every member.</summary>
internal static class FindingsJson
{
    public static void Write(Stream output, IEnumerable<CheckedFile> files, Tally tally) => Json.Write(output, new
    {
        format = "factcheck-findings",
        version = 1,
        files = files.Select(file => new { file = file.Name, file.Unreadable, valid = file.IsValid, file.Findings }),
        // What it counts is read behind the files, and complete there.
        summary = tally,
    });
}
