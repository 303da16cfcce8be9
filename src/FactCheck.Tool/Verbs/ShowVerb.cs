using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>Shows a claim set, or some of its allegations.</summary>
internal sealed class ShowVerb(Terminal terminal) : ReportingVerb(
    terminal,
    "show",
    "Shows what is alleged, by whom, and beside it what was answered.",
    [OneFile, Allegations],
    [View, Format, Output, AsOf, Policy, Editorial, StdinName])
{
    private static readonly Argument<string[]> Allegations = new("allegations") { HelpName = "allegation", Description = "Ids of the allegations to show; all where none is given.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Choice View = new("--view", "The way to look at it.", "cards", [.. DataWords.All<ReportView>().Skip(1)]);
    private static readonly Choice Format = FormatOf("text", "json", "markdown");

    public override string[] Examples =>
    [
        "factcheck show seeds/kaspersky-2017.claims.json link-to-fsb",
        "factcheck show seeds/harbour-water.claims.json --view timeline",
        "factcheck show seeds/kaspersky-2017.claims.json --view matrix --as-of 2017-09-13",
    ];

    public override string Details => "What is for editors only is left out unless --editorial is given.";

    protected override ExitCode Run(ParseResult line)
    {
        var view = DataWords.TryParse(line.GetRequiredValue(View), out ReportView known) ? known : ReportView.Cards;
        return Write(line, line.GetRequiredValue(Format), view, (set, options) => Of(line.GetValue(Allegations) ?? [], set, options));
    }

    private static Report Of(string[] names, ValidClaimSet set, ReportOptions options)
    {
        if (names.Except(set.Allegations.Select(allegation => allegation.Id.Value), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
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
