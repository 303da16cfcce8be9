using System.CommandLine;
using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>Writes the whole report of a claim set.</summary>
internal sealed class ReportVerb(Terminal terminal) : ReportingVerb(
    terminal,
    "report",
    "Writes the report of a claim set: a page, Markdown, text, data, or the graph of origins.",
    [OneFile],
    [Format, Output, AsOf, Policy, Editorial, StdinName, Watch])
{
    private static readonly Choice Format = new("--format", "The form of the report; what the ending of --output says where it is left out, else text.", null, ReportFormats.Names);

    public override string[] Examples =>
    [
        "factcheck report seeds/kaspersky-2017.claims.json --output report.html",
        "factcheck report seeds/harbour-water.claims.json --format markdown",
    ];

    public override string Details =>
        $"What is for editors only is left out unless --editorial is given. --output ends in {ReportFormats.Endings}, or --format says what is meant; csv is the matrix, dot and mermaid are the graph of origins.";

    protected override ExitCode Run(ParseResult line)
    {
        var format = line.GetValue(Format) ?? ReportFormats.OfEnding(OutputOf(line));
        return OnceOrWatching(line, [line.GetRequiredValue(OneFile)], () => Write(line, format, ReportView.Everything, Report.Of));
    }
}
