using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Findings as commands of GitHub Actions, which shows them beside the lines.</summary>
internal static class FindingsGitHub
{
    public static IEnumerable<string> Lines(CheckedFile file)
    {
        var at = $"file={Property(ArtifactUri.Relative(file.Name))}";
        if (file.Unreadable is { } why)
            yield return $"::error {at},title=unreadable::{Data(why)}";
        foreach (var finding in file.Findings)
        {
            var level = finding.Severity.Level(forInfo: "notice");
            var place = finding.Position is { } position ? FormattableString.Invariant($",line={position.Line},col={position.Column}") : "";
            var title = Property($"{finding.Code} {finding.Descriptor.Name}");
            yield return $"::{level} {at}{place},title={title}::{Data($"{finding.Message} {finding.Remedy}")}";
        }
    }

    /// <summary>As the runner reads it: percent, line feed and carriage return are escaped; whatever else could not be seen is shown.</summary>
    private static string Data(string text) => Visible.Text(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
