using System.CommandLine;
using FactCheck.Comparison;
using FactCheck.Json;
using FactCheck.Validation;

namespace FactCheck.Tool;

/// <summary>Merges two claim sets that were made of one.</summary>
internal sealed class MergeVerb(Terminal terminal) : Verb(
    terminal, "merge", "Merges two claim sets that were made of one, item by item and member by member.", [Base, Ours, Theirs], [Output])
{
    private static readonly Argument<string> Base = new("base")
    {
        HelpName = "base",
        Description = "The claim set that both were made of; an empty file where each was begun by itself.",
    };

    private static readonly Argument<string> Ours = new("ours") { HelpName = "ours", Description = "One side." };

    private static readonly Argument<string> Theirs = new("theirs")
    {
        HelpName = "theirs",
        Description = "The other side. The result is the same when the two are exchanged.",
    };

    public override string[] Examples =>
        ["factcheck merge seeds/harbour-water.claims.json seeds/harbour-water.claims.json seeds/harbour-water.claims.json --output merged.claims.json"];

    public override string Details =>
        "Conflicts are noted in the result, where a person decides, and said on standard error; then the exit code is 1.";

    protected override ExitCode Run(ParseResult line)
    {
        string[] paths = [line.GetRequiredValue(Base), line.GetRequiredValue(Ours), line.GetRequiredValue(Theirs)];
        if (paths.Contains("-"))
            throw new CommandLineException("merge reads three files, and nothing from standard input. A file of the name - is called ./-.");
        var hasBase = !(File.Exists(paths[0]) && new FileInfo(paths[0]).Length == 0);
        // All three are read, so that all that is wrong is said at once.
        var ancestor = hasBase ? Set(paths[0]) : null;
        var (ours, theirs) = (Set(paths[1]), Set(paths[2]));
        if ((hasBase && ancestor is null) || ours is null || theirs is null)
            return ExitCode.Unreadable;
        var merging = ClaimSetMerge.Merge(ancestor, ours, theirs);
        Terminal.Write(OutputOf(line), stream => stream.Write(ClaimSetJson.WriteUtf8(merging.ClaimSet)));
        foreach (var conflict in merging.Conflicts)
            Terminal.Complain(conflict.ToString());
        var invalid = Validator.Validate(merging.ClaimSet).Diagnostics;
        Terminal.Complain(invalid);
        return merging.IsClean && invalid.IsEmpty ? ExitCode.NothingWrong : ExitCode.Findings;
    }

    private ClaimSet? Set(string path)
    {
        var reading = new InputFile(path, path).Read(Terminal);
        Terminal.Complain(reading.Diagnostics);
        return reading.TryGetClaimSet(out var set) ? set : null;
    }
}
