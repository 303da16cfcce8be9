using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Findings as commands of GitHub Actions, which shows them beside the lines.</summary>
internal sealed class FindingsGitHub : FindingsWriter
{
    public override void Write(Stream output, IEnumerable<CheckedFile> files, Tally tally)
    {
        using var text = Terminal.TextOn(output);
        foreach (var file in files)
        {
            if (file.Unreadable is { } why)
                text.WriteLine($"::error file={Property(ArtifactUri.Relative(file.Name))},title=unreadable::{Data(why)}");
            foreach (var finding in file.Findings)
                text.WriteLine(Command(file.Name, finding));
            text.Flush();
        }
    }

    private static string Command(string file, Diagnostic finding)
    {
        var at = finding.Position is { } position ? FormattableString.Invariant($",line={position.Line},col={position.Column}") : "";
        return $"::{finding.Severity.Level(forInfo: "notice")} file={Property(ArtifactUri.Relative(file))}{at},title={Property($"{finding.Code} {finding.Descriptor.Name}")}::{Data($"{finding.Message} {finding.Remedy}")}";
    }

    /// <summary>As the runner reads it: percent, line feed and carriage return are escaped; whatever else could not be seen is shown.</summary>
    private static string Data(string text) => Visible.Text(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
