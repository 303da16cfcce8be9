using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Reporting;
using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Input;
using FactCheck.Tool.Output;

namespace FactCheck.Tool.Verbs;

/// <summary>Shows a claim set, or some of its allegations.</summary>
internal sealed class ShowVerb : Verb
{
    private static readonly Argument<string[]> Allegations = new("allegations") { HelpName = "allegation", Description = "Ids of the allegations to show; all where none is given.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Choice View = new("--view", "The way to look at it.", "cards", "cards", "matrix", "timeline", "origins");
    private static readonly Choice Format = CommonOptions.Format("text", "json", "markdown");

    public ShowVerb(Terminal terminal)
        : base(
            terminal,
            "show",
            "Shows what is alleged, by whom, and beside it what was answered.",
            "factcheck show seeds/kaspersky-2017.claims.json link-to-fsb",
            "factcheck show seeds/harbour-water.claims.json --view timeline",
            "factcheck show seeds/kaspersky-2017.claims.json --view matrix --as-of 2017-09-13")
    {
        Details = "What is for editors only is left out unless --editorial is given.";
        Add(CommonOptions.File);
        Add(Allegations);
        foreach (var option in new Option[]
        {
            View, Format, CommonOptions.Output, CommonOptions.AsOf, CommonOptions.Policy, CommonOptions.Editorial, CommonOptions.StdinName,
        })
            Add(option);
    }

    protected override ExitCode Run(ParseResult line)
    {
        var file = InputFile.Of(line.GetRequiredValue(CommonOptions.File), line.GetRequiredValue(CommonOptions.StdinName));
        var path = line.GetValue(CommonOptions.Output);
        OutputPath.MustNotBeAnInput(path, [file]);
        if (!file.TryReadValid(Terminal, out var set, out _))
            return ExitCode.Unreadable;
        var options = new ReportOptions { AsOf = CommonOptions.AsOf.DayIn(line), Policy = line.PolicyOf(), Editorial = line.GetValue(CommonOptions.Editorial) };
        var report = Report.Of(set, options);
        if (line.GetValue(Allegations) is { Length: > 0 } names)
            report = Report.Of(set, options with { Allegations = Named(names, set, report.ClaimSet) });
        Terminal.Write(path, stream => ReportFormats.Write(report, line.GetRequiredValue(Format), ViewOf(line), stream, path is null ? Terminal.Width : null));
        return ExitCode.NothingWrong;
    }

    private static ReportView ViewOf(ParseResult line) => line.GetValue(View) switch
    {
        "matrix" => ReportView.Matrix,
        "timeline" => ReportView.Timeline,
        "origins" => ReportView.Origins,
        _ => ReportView.Cards,
    };

    private static ImmutableArray<Id> Named(string[] names, ValidClaimSet whole, ValidClaimSet shown) => [.. names.Distinct(StringComparer.Ordinal).Select(name => Named(name, whole, shown))];

    private static Id Named(string name, ValidClaimSet whole, ValidClaimSet shown)
    {
        var known = shown.Allegations.Select(allegation => allegation.Id.Value).ToArray();
        if (known.Contains(name, StringComparer.Ordinal))
            return name;
        throw new CommandLineException(whole.Allegations.Any(allegation => allegation.Id.Value == name)
            ? $"The allegation '{name}' is not shown: it was not known on that day, or is for editors only."
            : $"There is no allegation '{name}'. {Spelling.DidYouMean(name, known)}".TrimEnd());
    }
}
