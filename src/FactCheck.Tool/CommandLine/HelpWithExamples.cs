using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FactCheck.Tool;

/// <summary>Help that ends with examples and with what the exit codes mean.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes:
          0    nothing wrong
          1    findings or differences
          2    wrong command line
          3    unreadable input, or output that cannot be written
          130  interrupted
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.Write(UsualHelp(parseResult));
        if (parseResult.CommandResult.Command is Verb verb)
        {
            if (verb.Details is { } details)
                output.WriteLine($"{details}\n");
            output.WriteLine(verb.Examples.Length == 1 ? "Example:" : "Examples:");
            foreach (var example in verb.Examples)
                output.WriteLine($"  {example}");
            output.WriteLine();
        }
        output.WriteLine(ExitCodes.ReplaceLineEndings("\n"));
        return (int)ExitCode.NothingWrong;
    }

    /// <summary>What the parser says of itself, by the name that the command is called by and not by that of its assembly.</summary>
    private string UsualHelp(ParseResult parseResult)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        configuration.Output = text;
        help.Invoke(parseResult);
        configuration.Output = output;
        return text.ToString().Replace($"  {RootCommand.ExecutableName} ", "  factcheck ", StringComparison.Ordinal);
    }
}
