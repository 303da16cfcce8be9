using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Tool;

/// <summary>Options and arguments that several verbs have, said once.</summary>
internal static class CommonOptions
{
    public static readonly Argument<string[]> Files = new("files")
    {
        Description = "Claim sets: files, folders (every *.claims.json below them), patterns with *, ? and **, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static readonly Argument<string> File = new("file")
    {
        HelpName = "file",
        Description = "A claim set: a file, or - for standard input.",
    };

    public static readonly Option<string> StdinName = new("--stdin-name")
    {
        Description = "What standard input is called in messages.",
        HelpName = "name",
        DefaultValueFactory = _ => "<stdin>",
    };

    public static readonly Option<string?> Output = MakeOutput();

    public static readonly Option<bool> NoColor = new("--no-color") { Description = "No colours. There are none either where NO_COLOR is set or the output is no terminal.", Recursive = true };

    public static readonly Option<bool> Editorial = new("--editorial")
    {
        Description = "Show what is for editors only as well: notes, what came off the record, reasons for not naming somebody.",
    };

    public static readonly Option<bool> Watch = new("--watch") { Description = "Run again whenever a claim set is changed, until interrupted." };

    public static readonly DayOption AsOf = new("--as-of", "The record as it can have been known at the end of this day.");

    private static readonly string[] Severities = [.. DataWords.All<Severity>().Reverse()];

    public static readonly Choice Policy = new("--policy", "What evidence must amount to before an allegation is called supported or refuted.", "newsroom", "newsroom", "any-evidence");

    public static readonly Choice FailOn = new("--fail-on", "The least severity for which the exit code is 1.", "warning", [.. Severities, "never"]);

    public static readonly Choice LeastShown = new("--severity", "The least severity that is shown.", "info", Severities);

    public static Choice Format(params string[] formats) => new("--format", "The form of the output.", formats[0], formats);

    /// <summary>The file that is to be written; null for standard output.</summary>
    public static string? OutputOf(this ParseResult line) => line.GetValue(Output) is { } path && path != "-" ? path : null;

    public static EvaluationPolicy PolicyOf(this ParseResult line) => line.GetValue(Policy) == "any-evidence" ? EvaluationPolicy.AnyEvidence : EvaluationPolicy.Newsroom;

    /// <summary>The severity that a choice names; null for never.</summary>
    public static Severity? SeverityOf(this ParseResult line, Choice choice) => DataWords.TryParse(line.GetValue(choice), out Severity severity) ? severity : null;

    /// <summary>The words that an option accepts; none where it accepts any.</summary>
    public static string[] Choices(this Option option) => option is Choice choice ? choice.Words : [];

    private static Option<string?> MakeOutput()
    {
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file, whole or not at all, instead of to standard output, which - means too.", HelpName = "file" };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: 0 }])
                result.AddError("--output is empty. Name a file, or leave it out.");
        });
        return output;
    }
}
