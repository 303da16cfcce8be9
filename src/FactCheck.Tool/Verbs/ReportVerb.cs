using System.CommandLine;
using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>Writes the whole report of a claim set.</summary>
internal sealed class ReportVerb : Verb
{
    private static readonly Choice Format = new("--format", "The form of the report; what the ending of --output says where it is left out, else text.", null, ReportFormats.Names);

    public ReportVerb(Terminal terminal)
        : base(
            terminal,
            "report",
            "Writes the report of a claim set: a page, Markdown, text, data, or the graph of origins.",
            "factcheck report seeds/kaspersky-2017.claims.json --output report.html",
            "factcheck report seeds/harbour-water.claims.json --format markdown")
    {
        Details = $"What is for editors only is left out unless --editorial is given. --output ends in {ReportFormats.Endings}, or --format says what is meant; csv is the matrix, dot and mermaid are the graph of origins.";
        Add(CommonOptions.File);
        foreach (var option in new Option[]
        {
            Format, CommonOptions.Output, CommonOptions.AsOf, CommonOptions.Policy, CommonOptions.Editorial, CommonOptions.StdinName, CommonOptions.Watch,
        })
            Add(option);
    }

    protected override ExitCode Run(ParseResult line)
    {
        var format = line.GetValue(Format) ?? ReportFormats.OfEnding(line.OutputOf());
        var argument = line.GetRequiredValue(CommonOptions.File);
        if (!line.GetValue(CommonOptions.Watch))
            return Once(line, argument, format);
        return Watching.Run(Terminal, [argument], () => Once(line, argument, format));
    }

    private ExitCode Once(ParseResult line, string argument, string format)
    {
        var file = InputFile.Of(argument, line.GetRequiredValue(CommonOptions.StdinName));
        var path = line.OutputOf();
        OutputPath.MustSpare(path, [file]);
        if (!file.TryReadValid(Terminal, out var set, out _))
            return ExitCode.Unreadable;
        var report = Report.Of(set, new() { AsOf = CommonOptions.AsOf.DayIn(line), Policy = line.PolicyOf(), Editorial = line.GetValue(CommonOptions.Editorial) });
        Terminal.Write(path, stream => ReportFormats.Write(report, format, ReportView.Everything, stream, path is null ? Terminal : null));
        return ExitCode.NothingWrong;
    }
}
