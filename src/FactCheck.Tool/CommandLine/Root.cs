using System.CommandLine;
using System.CommandLine.Help;
using FactCheck.Tool.Output;
using FactCheck.Tool.Verbs;

namespace FactCheck.Tool.CommandLine;

/// <summary>The command with its verbs.</summary>
internal static class Root
{
    private static readonly (string Name, Func<Terminal, Command> Make)[] Verbs =
    [
        ("check", terminal => new CheckVerb(terminal)),
//        ("show", terminal => new ShowVerb(terminal)),
        ("diff", terminal => new DiffVerb(terminal)),
        ("merge", terminal => new MergeVerb(terminal)),
        ("quotes", terminal => new QuotesVerb(terminal)),
//        ("report", terminal => new ReportVerb(terminal)),
        ("fmt", terminal => new FmtVerb(terminal)),
        ("new", terminal => new NewVerb(terminal)),
        ("schema", terminal => new SchemaVerb(terminal)),
        ("explain", terminal => new ExplainVerb(terminal)),
        ("completion", terminal => new CompletionVerb(terminal)),
    ];

    /// <summary>The command for a command line: with the one verb that it names, so that no other costs time, or with all.</summary>
    public static RootCommand For(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Keeps the record of a controversy: who alleges what, on whose word, with what evidence, and what the accused answered. It never decides what is true.");
        var named = args.Length == 0 ? [] : Verbs.Where(verb => verb.Name == args[0]).ToArray();
        foreach (var verb in named.Length == 1 ? named : Verbs)
            root.Add(verb.Make(terminal));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
