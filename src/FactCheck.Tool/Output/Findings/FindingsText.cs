using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>A line for each finding, in the form that editors and build tools understand.</summary>
internal sealed class FindingsText(bool isColored) : FindingsWriter
{
    public override void Write(Stream output, IEnumerable<CheckedFile> files, Tally tally)
    {
        using var text = Terminal.TextOn(output);
        foreach (var file in files)
        {
            foreach (var finding in file.Findings)
                text.WriteLine(isColored ? Colored(finding) : finding.ToString());
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
