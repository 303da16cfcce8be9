using System.CommandLine;
using System.CommandLine.Help;

namespace FactCheck.Tool;

/// <summary>The command with its verbs.</summary>
internal static class Root
{
    private static readonly NamedVerb[] Verbs =
    [
        new("check", terminal => new CheckVerb(terminal)),
        new("show", terminal => new ShowVerb(terminal)),
        new("diff", terminal => new DiffVerb(terminal)),
        new("merge", terminal => new MergeVerb(terminal)),
        new("quotes", terminal => new QuotesVerb(terminal)),
        new("report", terminal => new ReportVerb(terminal)),
        new("fmt", terminal => new FmtVerb(terminal)),
        new("new", terminal => new NewVerb(terminal)),
        new("schema", terminal => new SchemaVerb(terminal)),
        new("explain", terminal => new ExplainVerb(terminal)),
        new("completion", terminal => new CompletionVerb(terminal)),
    ];

    /// <summary>The command for a command line: with the one verb that it names, so that no other costs time, or with all.</summary>
    public static RootCommand For(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Keeps the record of a controversy: who alleges what, on whose word, with what evidence, and what the accused answered. It never decides what is true.");
        root.Add(Verb.NoColor);
        foreach (var verb in Needed(args))
            root.Add(verb.Make(terminal));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static NamedVerb[] Needed(string[] args) => args switch
    {
        ["--version"] => [],
        [var first, ..] when Array.Find(Verbs, verb => verb.Name == first) is { } named => [named],
        _ => Verbs,
    };

    private sealed record NamedVerb(string Name, Func<Terminal, Command> Make);
}
