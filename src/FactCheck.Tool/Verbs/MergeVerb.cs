using System.CommandLine;
using FactCheck.Comparison;
using FactCheck.Json;
using FactCheck.Validation;

namespace FactCheck.Tool;

/// <summary>Merges two claim sets that were made of one.</summary>
internal sealed class MergeVerb : Verb
{
    private static readonly Argument<string> Base = new("base") { HelpName = "base", Description = "The claim set that both were made of; an empty file where each was begun by itself." };
    private static readonly Argument<string> Ours = new("ours") { HelpName = "ours", Description = "One side." };
    private static readonly Argument<string> Theirs = new("theirs") { HelpName = "theirs", Description = "The other side. The result is the same when the two are exchanged." };

    public MergeVerb(Terminal terminal)
        : base(
            terminal,
            "merge",
            "Merges two claim sets that were made of one, item by item and member by member.",
            "factcheck merge seeds/harbour-water.claims.json seeds/harbour-water.claims.json seeds/harbour-water.claims.json --output merged.claims.json")
    {
        Details = "Conflicts are noted in the result, where a person decides, and said on standard error; then the exit code is 1.";
        Add(Base);
        Add(Ours);
        Add(Theirs);
        Add(CommonOptions.Output);
    }

    protected override ExitCode Run(ParseResult line)
    {
        if (new[] { Base, Ours, Theirs }.Any(side => line.GetRequiredValue(side) == "-"))
            throw new CommandLineException("merge reads three files, and nothing from standard input. A file of the name - is called ./-.");
        // All three are read, so that all that is wrong is said at once.
        if (!TryReadBase(line.GetRequiredValue(Base), out var ancestor) | !TryRead(line.GetRequiredValue(Ours), out var ours) | !TryRead(line.GetRequiredValue(Theirs), out var theirs))
            return ExitCode.Unreadable;
        var merging = ClaimSetMerge.Merge(ancestor, ours!, theirs!);
        Terminal.Write(line.OutputOf(), stream => stream.Write(ClaimSetJson.WriteUtf8(merging.ClaimSet)));
        foreach (var conflict in merging.Conflicts)
            Terminal.Complain(conflict.ToString());
        var invalid = Validator.Validate(merging.ClaimSet).Diagnostics;
        Terminal.Complain(invalid);
        return merging.IsClean && invalid.IsEmpty ? ExitCode.NothingWrong : ExitCode.Findings;
    }

    private bool TryReadBase(string path, out ClaimSet? set)
    {
        set = null;
        return (File.Exists(path) && new FileInfo(path).Length == 0) || TryRead(path, out set);
    }

    private bool TryRead(string path, out ClaimSet? set) => new InputFile(path, path).TryRead(Terminal, out set);
}
