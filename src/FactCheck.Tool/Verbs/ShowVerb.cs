using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>Shows a claim set, or some of its allegations.</summary>
internal sealed class ShowVerb : Verb
{
    private static readonly Argument<string[]> Allegations = new("allegations") { HelpName = "allegation", Description = "Ids of the allegations to show; all where none is given.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Choice View = new("--view", "The way to look at it.", "cards", [.. DataWords.All<ReportView>().Skip(1)]);
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
        var path = line.OutputOf();
        OutputPath.MustSpare(path, [file]);
        if (!file.TryReadValid(Terminal, out var set, out _))
            return ExitCode.Unreadable;
        var options = new ReportOptions { AsOf = CommonOptions.AsOf.DayIn(line), Policy = line.PolicyOf(), Editorial = line.GetValue(CommonOptions.Editorial) };
        var report = line.GetValue(Allegations) is { Length: > 0 } names ? Of(names, set, options) : Report.Of(set, options);
        Terminal.Write(path, stream => ReportFormats.Write(report, line.GetRequiredValue(Format), ViewOf(line), stream, path is null ? Terminal : null));
        return ExitCode.NothingWrong;
    }

    private static ReportView ViewOf(ParseResult line) => DataWords.TryParse(line.GetRequiredValue(View), out ReportView view) ? view : ReportView.Cards;

    private static Report Of(string[] names, ValidClaimSet set, ReportOptions options)
    {
        var known = set.Allegations.Select(allegation => allegation.Id.Value).ToHashSet(StringComparer.Ordinal);
        if (Array.Find(names, name => !known.Contains(name)) is { } unknown)
            throw new CommandLineException($"There is no allegation '{unknown}'. {Spelling.DidYouMean(unknown, Shown()) ?? "Without one, show shows all, each with its id."}");
        try
        {
            return Report.Of(set, options with { Allegations = [.. names.Distinct(StringComparer.Ordinal).Select(name => (Id)name)] });
        }
        catch (KeyNotFoundException)
        {
            throw new CommandLineException($"The allegation '{names.Except(Shown(), StringComparer.Ordinal).First()}' is not shown: it was not known on that day, or is for editors only.");
        }

        IEnumerable<string> Shown() => Report.Of(set, options).ClaimSet.Allegations.Select(allegation => allegation.Id.Value);
    }
}
