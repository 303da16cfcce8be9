using System.Globalization;
using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Counts everything that was found, and leaves what is to be shown.</summary>
internal sealed class Tally(Severity leastShown, int? most)
{
    private int _room = most ?? int.MaxValue;

    public int Files { get; private set; }

    public int Unreadable { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Infos { get; private set; }

    /// <summary>How many findings are of the severity to be shown and left out because they are too many.</summary>
    public int LeftOut { get; private set; }

    public CheckedFile Count(CheckedFile file)
    {
        Files++;
        Unreadable += file.Unreadable is null ? 0 : 1;
        Errors += file.Findings.Count(finding => finding.Severity == Severity.Error);
        Warnings += file.Findings.Count(finding => finding.Severity == Severity.Warning);
        Infos += file.Findings.Count(finding => finding.Severity == Severity.Info);
        var wanted = file.Findings.RemoveAll(finding => finding.Severity < leastShown);
        var shown = wanted[..Math.Min(_room, wanted.Length)];
        _room -= shown.Length;
        LeftOut += wanted.Length - shown.Length;
        return file with { Findings = shown };
    }

    public ExitCode CodeFor(Severity? failOn)
    {
        if (Unreadable > 0)
            return ExitCode.Unreadable;
        var failing = failOn switch
        {
            Severity.Error => Errors,
            Severity.Warning => Errors + Warnings,
            Severity.Info => Errors + Warnings + Infos,
            _ => 0,
        };
        return failing > 0 ? ExitCode.Findings : ExitCode.NothingWrong;
    }

    /// <summary>"2 files: 1 error, 3 warnings, 0 infos."</summary>
    public override string ToString()
    {
        var leftOut = LeftOut > 0 ? $" {Wording.Count(LeftOut, "finding")} not shown (--max-findings)." : "";
        var unreadable = Unreadable > 0 ? $", {Unreadable.ToString(CultureInfo.InvariantCulture)} unreadable" : "";
        var found = $"{Wording.Count(Errors, "error")}, {Wording.Count(Warnings, "warning")}, {Wording.Count(Infos, "info")}";
        return $"{Wording.Count(Files, "file")}: {found}{unreadable}.{leftOut}";
    }
}
