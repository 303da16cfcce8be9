using System.CommandLine;
using System.Globalization;

namespace FactCheck.Tool;

/// <summary>Finds what is wrong with claim sets, and what could be better.</summary>
internal sealed class CheckVerb : Verb
{
    private static readonly Choice Format = CommonOptions.Format("text", "json", "markdown", "sarif", "github");
    private static readonly Option<string?> MaxFindings = new("--max-findings") { Description = "Show no more findings than this; all are counted.", HelpName = "number" };

    public CheckVerb(Terminal terminal)
        : base(
            terminal,
            "check",
            "Finds what is wrong with claim sets, and what good practice would have otherwise.",
            "factcheck check seeds/harbour-water.claims.json",
            "factcheck check 'seeds/**/*.claims.json' --fail-on error",
            "factcheck check seeds --format sarif --output findings.sarif --fail-on never")
    {
        Details = "Findings are of three kinds: FC0xxx, the text is not a claim set; FC1xxx, something does not hold; FC2xxx, advice of good practice. 'factcheck explain' has a page on each.";
        Add(CommonOptions.Files);
        foreach (var option in new Option[]
        {
            Format, CommonOptions.Output, CommonOptions.FailOn, CommonOptions.LeastShown, MaxFindings, CommonOptions.Policy,
            CommonOptions.StdinName, CommonOptions.Watch,
        })
            Add(option);
    }

    protected override ExitCode Run(ParseResult line)
    {
        var arguments = line.GetRequiredValue(CommonOptions.Files);
        _ = Most(line);
        if (!line.GetValue(CommonOptions.Watch))
            return Once(line);
        return Watching.Run(Terminal, arguments, () => Once(line));
    }

    private ExitCode Once(ParseResult line)
    {
        var files = InputFiles.Expand(line.GetRequiredValue(CommonOptions.Files), line.GetRequiredValue(CommonOptions.StdinName));
        var path = line.OutputOf();
        OutputPath.MustSpare(path, files);
        var tally = new Tally(line.SeverityOf(CommonOptions.LeastShown)!.Value, Most(line));
        var check = new FileCheck(Terminal, line.PolicyOf());
        var found = files.Select(check.Of).Select(tally.Count);
        var isColored = Terminal.IsColored && path is null;
        Terminal.Write(path, stream => Findings.Write(stream, line.GetRequiredValue(Format), isColored, found, tally));
        Terminal.Complain(tally.ToString());
        return tally.CodeFor(line.SeverityOf(CommonOptions.FailOn));
    }

    private static int? Most(ParseResult line)
    {
        if (line.GetValue(MaxFindings) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : throw new CommandLineException($"--max-findings is a number from 0, and not '{text}'.");
    }
}
