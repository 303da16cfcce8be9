using System.CommandLine;
using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>A verb that shows a claim set to people.</summary>
internal abstract class ReportingVerb(Terminal terminal, string name, string description, Argument[] arguments, Option[] options)
    : Verb(terminal, name, description, arguments, options)
{
    protected ExitCode Write(ParseResult line, string format, ReportView view, Func<ValidClaimSet, ReportOptions, Report> reportOf)
    {
        var file = FileOf(line, line.GetRequiredValue(OneFile));
        var path = OutputBeside(line, [file]);
        if (file.ReadValid(Terminal, out _) is not { } set)
            return ExitCode.Unreadable;
        var report = reportOf(set, new() { AsOf = AsOf.DayIn(line), Policy = PolicyOf(line), Editorial = line.GetValue(Editorial) });
        Terminal.Write(path, stream => ReportFormats.Write(report, format, view, stream, path is null ? Terminal.Width : null));
        return ExitCode.NothingWrong;
    }
}
