using System.Globalization;

namespace FactCheck.Tool;

/// <summary>Findings as tables in Markdown, for a summary of a build or a comment.</summary>
internal sealed class FindingsMarkdown : FindingsWriter
{
    public override void Write(Stream output, IEnumerable<CheckedFile> files, Tally tally)
    {
        using var text = Terminal.TextOn(output);
        text.WriteLine("# Findings");
        foreach (var file in files)
        {
            text.WriteLine();
            text.WriteLine($"## {Markdown.Escape(file.Name)}");
            text.WriteLine();
            Write(text, file);
            text.Flush();
        }
        text.WriteLine();
        text.WriteLine(Markdown.Escape(tally.ToString()));
    }

    private static void Write(TextWriter text, CheckedFile file)
    {
        if (file.Unreadable is { } why)
        {
            text.WriteLine(Markdown.Escape(why));
            return;
        }
        if (file.Findings.IsEmpty)
        {
            text.WriteLine("Nothing to show.");
            return;
        }
        text.WriteLine("| Line | Severity | Code | Finding | What to do |");
        text.WriteLine("|---:|---|---|---|---|");
        foreach (var finding in file.Findings)
        {
            var line = finding.Position is { } at ? at.Line.ToString(CultureInfo.InvariantCulture) : "";
            text.WriteLine(Markdown.Row(line, DataWords.Of(finding.Severity), finding.Code, Markdown.Escape(finding.Message), Markdown.Escape(finding.Remedy)));
        }
    }
}
