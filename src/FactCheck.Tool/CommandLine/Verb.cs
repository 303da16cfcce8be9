using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Tool;

/// <summary>What the command can be told to do: options, examples, and how it is done.</summary>
/// <remarks>Options that several verbs have, and what several do alike, are here.</remarks>
internal abstract class Verb : Command
{
    public static readonly Option<bool> NoColor = new("--no-color")
    {
        Description = "No colours. There are none either where NO_COLOR is set or the output is no terminal.",
        Recursive = true,
    };

    protected static readonly Argument<string[]> Files = new("files")
    {
        Description = "Claim sets: files, folders (every *.claims.json below them), patterns with *, ? and **, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    protected static readonly Argument<string> OneFile = new("file")
    {
        HelpName = "file",
        Description = "A claim set: a file, or - for standard input.",
    };

    protected static readonly Option<string> StdinName = new("--stdin-name")
    {
        Description = "What standard input is called in messages.",
        HelpName = "name",
        DefaultValueFactory = _ => "<stdin>",
    };

    protected static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "Write to this file, whole or not at all, instead of to standard output, which - means too.",
        HelpName = "file",
        Validators =
        {
            result =>
            {
                if (result.Tokens is [{ Value.Length: 0 }])
                    result.AddError("--output is empty. Name a file, or leave it out.");
            },
        },
    };

    protected static readonly Option<bool> Editorial = new("--editorial")
    {
        Description = "Show what is for editors only as well: notes, what came off the record, reasons for not naming somebody.",
    };

    protected static readonly Option<bool> Watch = new("--watch")
    {
        Description = "Run again whenever a claim set is changed, until interrupted.",
    };

    protected static readonly DayOption AsOf = new("--as-of", "The record as it can have been known at the end of this day.");

    protected static readonly Choice Policy = new(
        "--policy",
        "What evidence must amount to before an allegation is called supported or refuted.",
        "newsroom",
        "newsroom",
        "any-evidence");

    protected static readonly string[] Severities = [.. DataWords.All<Severity>().Reverse()];

    protected static readonly Choice FailOn = new(
        "--fail-on", "The least severity for which the exit code is 1.", "warning", [.. Severities, "never"]);

    protected Verb(Terminal terminal, string name, string description, Argument[] arguments, Option[] options)
        : base(name, description)
    {
        Terminal = terminal;
        Array.ForEach(arguments, Add);
        Array.ForEach(options, Add);
        SetAction(line =>
        {
            if (line.GetValue(NoColor))
                terminal.IsColored = false;
            return (int)Run(line);
        });
    }

    /// <summary>Command lines that work from the root of the repository.</summary>
    public abstract string[] Examples { get; }

    /// <summary>What is to be known beyond the one sentence of the description.</summary>
    public virtual string? Details => null;

    protected Terminal Terminal { get; }

    protected abstract ExitCode Run(ParseResult line);

    protected static Choice FormatOf(params string[] formats) => new("--format", "The form of the output.", formats[0], formats);

    protected static ImmutableArray<InputFile> FilesOf(ParseResult line) =>
        InputFiles.Expand(line.GetRequiredValue(Files), line.GetRequiredValue(StdinName));

    protected static InputFile FileOf(ParseResult line, string argument) => InputFile.Of(argument, line.GetRequiredValue(StdinName));

    /// <summary>The file that is to be written; null for standard output.</summary>
    protected static string? OutputOf(ParseResult line) => line.GetValue(Output) is { } path && path != "-" ? path : null;

    /// <summary>The same, which must not be one of the inputs, nor be among the texts of sources.</summary>
    protected static string? OutputBeside(ParseResult line, IEnumerable<InputFile> inputs, params string?[] folders)
    {
        var path = OutputOf(line);
        OutputPath.MustSpare(path, inputs, folders);
        return path;
    }

    protected static EvaluationPolicy PolicyOf(ParseResult line) =>
        line.GetValue(Policy) == "any-evidence" ? EvaluationPolicy.AnyEvidence : EvaluationPolicy.Newsroom;

    /// <summary>The severity that a choice names; null for never.</summary>
    protected static Severity? SeverityOf(ParseResult line, Choice choice) =>
        DataWords.TryParse(line.GetValue(choice), out Severity severity) ? severity : null;

    /// <summary>Does something once, or, where that is asked for, whenever a claim set is changed.</summary>
    protected ExitCode OnceOrWatching(ParseResult line, string[] arguments, Func<ExitCode> once) =>
        line.GetValue(Watch) ? Watching.Run(Terminal, arguments, once) : once();
}
