using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Writes findings, file by file, so that nothing waits for the last one.</summary>
internal static class Findings
{
    /// <param name="output">Where to.</param>
    /// <param name="format">The form.</param>
    /// <param name="isColored">Whether text may have colours.</param>
    /// <param name="files">The files; each is checked when it is asked for.</param>
    /// <param name="tally">What was counted, complete once all files were asked for.</param>
    public static void Write(Stream output, string format, bool isColored, IEnumerable<CheckedFile> files, Tally tally)
    {
        switch (format)
        {
            case "json":
                FindingsJson.Write(output, files, tally);
                break;
            case "sarif":
                FindingsSarif.Write(output, files);
                break;
            case "markdown":
                WriteLines(output, FindingsMarkdown.Parts(files, tally));
                break;
            case "github":
                WriteLines(output, files.Select(FindingsGitHub.Lines));
                break;
            default:
                var lineOf = isColored ? Colored : (Func<Diagnostic, string>)(finding => finding.ToString());
                WriteLines(output, files.Select(file => file.Findings.Select(lineOf)));
                break;
        }
    }

    /// <summary>The word of a format that has one of its own for what is no more than worth knowing.</summary>
    public static string Level(this Severity severity, string forInfo) => severity == Severity.Info ? forInfo : DataWords.Of(severity);

    private static void WriteLines(Stream output, IEnumerable<IEnumerable<string>> parts)
    {
        using var text = Terminal.TextOn(output);
        foreach (var part in parts)
        {
            foreach (var line in part)
                text.WriteLine(line);
            text.Flush();
        }
    }

    /// <summary>The word for the severity has a colour; it stands there all the same.</summary>
    private static string Colored(Diagnostic finding)
    {
        var line = finding.ToString();
        var word = $"{DataWords.Of(finding.Severity)} {finding.Code}:";
        var at = line.IndexOf(word, StringComparison.Ordinal);
        var color = finding.Severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
        return at < 0 ? line : $"{line[..at]}\e[1;{color}m{word}\e[0m{line[(at + word.Length)..]}";
    }
}
