using System.CommandLine;
using System.CommandLine.Completions;
using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Explains the codes of findings.</summary>
internal sealed class ExplainVerb(Terminal terminal) : Verb(
    terminal, "explain", "Says what a code of a finding means, with an example and what to do.", [Codes], [])
{
    private static readonly Argument<string[]> Codes = new("codes")
    {
        HelpName = "code",
        Description = "Codes of findings, such as FC1002; all are listed where none is given.",
        Arity = ArgumentArity.ZeroOrMore,
        CompletionSources = { _ => Pages.Codes.Select(code => new CompletionItem(code)) },
    };

    public override string[] Examples => ["factcheck explain FC1002", "factcheck explain"];

    protected override ExitCode Run(ParseResult line)
    {
        var asked = line.GetValue(Codes) ?? [];
        var pages = asked.Select(PageOf).ToArray();
        using var text = Terminal.Text();
        if (asked.Length == 0)
        {
            foreach (var code in Pages.Codes)
                text.WriteLine($"{Pages.TitleOf(code)}: {Pages.SummaryOf(code)}");
        }
        text.Write(string.Join("\n", pages));
        return ExitCode.NothingWrong;
    }

    private static string PageOf(string code) =>
        Pages.Of(code.ToUpperInvariant()) ?? throw new CommandLineException($"There is no code '{code}'. {Spelling.DidYouMean(code, Pages.Codes) ?? "'factcheck explain' lists all."}");
}
