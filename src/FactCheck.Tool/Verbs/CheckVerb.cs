using System.CommandLine;
using System.Globalization;

namespace FactCheck.Tool;

/// <summary>Finds what is wrong with claim sets, and what could be better.</summary>
internal sealed class CheckVerb(Terminal terminal) : Verb(
    terminal,
    "check",
    "Finds what is wrong with claim sets, and what good practice would have otherwise.",
    [Files],
    [Format, Output, FailOn, LeastShown, MaxFindings, Policy, StdinName, Watch])
{
    private static readonly Choice Format = FormatOf("text", "json", "markdown", "sarif", "github");
    private static readonly Choice LeastShown = new("--severity", "The least severity that is shown.", "info", Severities);
    private static readonly Option<string?> MaxFindings = new("--max-findings") { Description = "Show no more findings than this; all are counted.", HelpName = "number" };

    public override string[] Examples =>
    [
        "factcheck check seeds/harbour-water.claims.json",
        "factcheck check 'seeds/**/*.claims.json' --fail-on error",
        "factcheck check seeds --format sarif --output findings.sarif --fail-on never",
    ];

    public override string Details =>
        "Findings are of three kinds: FC0xxx, the text is not a claim set; FC1xxx, something does not hold; FC2xxx, advice of good practice. 'factcheck explain' has a page on each.";

    protected override ExitCode Run(ParseResult line)
    {
        var most = Most(line);
        return OnceOrWatching(line, line.GetRequiredValue(Files), () => Once(line, most));
    }

    private ExitCode Once(ParseResult line, int? most)
    {
        var files = FilesOf(line);
        var path = OutputBeside(line, files);
        var tally = new Tally(SeverityOf(line, LeastShown)!.Value, most);
        var check = new FileCheck(Terminal, PolicyOf(line));
        var found = files.Select(check.Of).Select(tally.Count);
        var isColored = Terminal.IsColored && path is null;
        Terminal.Write(path, stream => Findings.Write(stream, line.GetRequiredValue(Format), isColored, found, tally));
        Terminal.Complain(tally.ToString());
        return tally.CodeFor(SeverityOf(line, FailOn));
    }

    private static int? Most(ParseResult line)
    {
        if (line.GetValue(MaxFindings) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : throw new CommandLineException($"--max-findings is a number from 0, and not '{text}'.");
    }
}
