using System.Collections.Immutable;
using System.CommandLine;

namespace FactCheck.Tool;

/// <summary>What the command can be told to do: options, examples, and how it is done.</summary>
internal abstract class Verb : Command
{
    protected Verb(Terminal terminal, string name, string description, params string[] examples)
        : base(name, description)
    {
        Terminal = terminal;
        Examples = [.. examples];
        SetAction(line =>
        {
            if (line.GetValue(CommonOptions.NoColor))
                terminal.IsColored = false;
            return (int)Run(line);
        });
    }

    /// <summary>Command lines that work from the root of the repository.</summary>
    public ImmutableArray<string> Examples { get; }

    /// <summary>What is to be known beyond the one sentence of the description.</summary>
    public string? Details { get; protected init; }

    protected Terminal Terminal { get; }

    protected abstract ExitCode Run(ParseResult line);
}
