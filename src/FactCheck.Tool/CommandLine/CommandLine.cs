using System.CommandLine;

namespace FactCheck.Tool;

/// <summary>Runs a command line; nothing is thrown.</summary>
internal static class CommandLine
{
    public static ExitCode Run(string[] args, Terminal terminal)
    {
        try
        {
            return Invoke(args, terminal);
        }
        catch (CommandLineException e)
        {
            terminal.Complain(e.Message);
            return ExitCode.WrongCommandLine;
        }
        catch (Exception e) when (e is InputException || InputException.IsOfFile(e))
        {
            terminal.Complain(e.Message);
            return ExitCode.Unreadable;
        }
#pragma warning disable CA1031 // A person gets a sentence and a script an exit code, whatever was overlooked.
        catch (Exception e)
#pragma warning restore CA1031
        {
            terminal.Complain($"factcheck met something that it was not made for, which is a fault of its own: {e.GetType().Name}: {e.Message}");
            return ExitCode.Unreadable;
        }
    }

    private static ExitCode Invoke(string[] args, Terminal terminal)
    {
        // An argument that begins with @ is the name of a file like any other.
        var line = Root.For(args, terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Mistakes.In(line, args) is { Length: > 0 } mistakes)
        {
            foreach (var mistake in mistakes)
                terminal.Complain(mistake);
            terminal.Complain(line.CommandResult.Command is Verb verb ? $"Help: factcheck {verb.Name} --help" : "Help: factcheck --help");
            return ExitCode.WrongCommandLine;
        }
        using var output = terminal.Text();
        return (ExitCode)line.Invoke(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output, Error = terminal.Error });
    }
}
