using System.Globalization;
using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Findings as tables in Markdown, for a summary of a build or a comment.</summary>
internal static class FindingsMarkdown
{
    /// <summary>The lines of a heading, of each file, and of the sum.</summary>
    public static IEnumerable<IEnumerable<string>> Parts(IEnumerable<CheckedFile> files, Tally tally)
    {
        yield return ["# Findings"];
        foreach (var file in files)
            yield return ["", $"## {Markdown.Escape(file.Name)}", "", .. Lines(file)];
        yield return ["", Markdown.Escape(tally.ToString())];
    }

    private static IEnumerable<string> Lines(CheckedFile file)
    {
        if (file.Unreadable is { } why)
            return [Markdown.Escape(why)];
        if (file.Findings.IsEmpty)
            return ["Nothing to show."];
        return ["| Line | Severity | Code | Finding | What to do |", "|---:|---|---|---|---|", .. file.Findings.Select(Row)];
    }

    private static string Row(Diagnostic finding)
    {
        var line = finding.Position?.Line.ToString(CultureInfo.InvariantCulture);
        return $"| {line} | {DataWords.Of(finding.Severity)} | {finding.Code} | {Markdown.Escape(finding.Message)} | {Markdown.Escape(finding.Remedy)} |";
    }
}
