using System.Globalization;
using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Counts everything that was found, and leaves what is to be shown.</summary>
internal sealed class Tally(Severity leastShown, int? most)
{
    private readonly int[] _counts = new int[3];
    private int _shown;

    public int Files { get; private set; }

    public int Unreadable { get; private set; }

    /// <summary>How many findings are of the severity to be shown and left out because they are too many.</summary>
    public int LeftOut { get; private set; }

    public int this[Severity severity] => _counts[(int)severity];

    public CheckedFile Count(CheckedFile file)
    {
        Files++;
        Unreadable += file.Unreadable is null ? 0 : 1;
        foreach (var finding in file.Findings)
            _counts[(int)finding.Severity]++;
        var wanted = file.Findings.RemoveAll(finding => finding.Severity < leastShown);
        var room = Math.Max(0, (most ?? int.MaxValue) - _shown);
        var shown = wanted.Length > room ? wanted.RemoveRange(room, wanted.Length - room) : wanted;
        _shown += shown.Length;
        LeftOut += wanted.Length - shown.Length;
        return file with { Findings = shown };
    }

    public ExitCode CodeFor(Severity? failOn)
    {
        if (Unreadable > 0)
            return ExitCode.Unreadable;
        var fails = failOn is { } least && Enum.GetValues<Severity>().Any(severity => severity >= least && this[severity] > 0);
        return fails ? ExitCode.Findings : ExitCode.NothingWrong;
    }

    /// <summary>"2 files: 1 error, 3 warnings, 0 infos."</summary>
    public override string ToString()
    {
        var leftOut = LeftOut > 0 ? $" {Wording.Count(LeftOut, "finding")} not shown (--max-findings)." : "";
        var unreadable = Unreadable > 0 ? $", {Unreadable.ToString(CultureInfo.InvariantCulture)} unreadable" : "";
        var found = string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Info }.Select(severity => Wording.Count(this[severity], DataWords.Of(severity))));
        return $"{Wording.Count(Files, "file")}: {found}{unreadable}.{leftOut}";
    }
}
