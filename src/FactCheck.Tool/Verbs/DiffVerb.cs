using System.CommandLine;

namespace FactCheck.Tool;

/// <summary>Says what differs between two claim sets, or between two days of one, and which allegations stand otherwise because of that.</summary>
internal sealed class DiffVerb(Terminal terminal) : Verb(
    terminal,
    "diff",
    "Says what differs between two claim sets, or between two days of one, and which allegations stand otherwise.",
    [OneOrTwo],
    [From, To, Policy, Format, Output, Editorial, StdinName])
{
    private static readonly Argument<string[]> OneOrTwo = new("files")
    {
        Description = "Two claim sets; or one, and --from with a day.",
        Arity = new(1, 2),
    };

    private static readonly DayOption From = new("--from", "Of one claim set: the day at whose end the difference begins.");
    private static readonly DayOption To = new("--to", "Of one claim set: the day at whose end it ends; the whole record where it is left out.");
    private static readonly Choice Format = FormatOf("text", "json", "markdown");

    public override string[] Examples =>
    [
        "factcheck diff seeds/kaspersky-2017.claims.json --from 2017-09-13 --to 2017-10-10",
        "factcheck diff seeds/harbour-water.claims.json seeds/withdrawn.claims.json --format json",
    ];

    public override string Details =>
        "It says because of which items they do. What is for editors only is left out unless --editorial is given.";

    protected override ExitCode Run(ParseResult line)
    {
        var files = line.GetRequiredValue(OneOrTwo).Select(file => FileOf(line, file)).ToArray();
        var (from, to) = (From.DayIn(line), To.DayIn(line));
        if (Mistake(files, from, to) is { } mistake)
            throw new CommandLineException(mistake);
        var path = OutputBeside(line, files);
        if (Sides(files, from, to, line.GetValue(Editorial)) is not { } sides)
            return ExitCode.Unreadable;
        var difference = Difference(sides, line);
        Terminal.Write(path, stream => difference.Write(stream, line.GetRequiredValue(Format)));
        return difference.IsEmpty ? ExitCode.NothingWrong : ExitCode.Findings;
    }

    private static string? Mistake(InputFile[] files, DateOnly? from, DateOnly? to) => (files, from, to) switch
    {
        ([{ Path: null }, { Path: null }], _, _) => "Standard input can be read once: name a file for one of the two.",
        ([_, _], null, null) => null,
        ([_, _], _, _) => "--from and --to are for one claim set; leave them out, or name one file.",
        (_, null, null) => "Name a second claim set, or a day with --from.",
        (_, null, _) => "--to is where the difference ends. Say with --from where it begins.",
        _ => from > to ? "The day of --from is later than that of --to. Exchange them." : null,
    };

    private (Side First, Side Second)? Sides(InputFile[] files, DateOnly? from, DateOnly? to, bool isEditorial)
    {
        var sets = files.Select(file => file.ReadValid(Terminal, out _)).ToArray();
        if (Array.Exists(sets, set => set is null))
            return null;
        // Publication comes first, then the day: whoever is not named has the same number on both days.
        Side[] whole = [.. sets.Zip(files, (set, file) => new Side(file.Name, set!, isEditorial ? set! : set!.ForPublication()))];
        return whole is [var first, var second] ? (first, second) : (On(from), On(to));

        Side On(DateOnly? day) => day is { } end
            ? new(FormattableString.Invariant($"{end:yyyy-MM-dd}"), whole[0].Whole.AsOf(end), whole[0].Shown.AsOf(end))
            : whole[0] with { Name = "the whole record" };
    }

    private static ToldDifference Difference((Side First, Side Second) sides, ParseResult line)
    {
        var policy = PolicyOf(line);
        var (first, second) = sides;
        var hasMore = !line.GetValue(Editorial)
            && first.Whole.DifferenceTo(second.Whole).Sentences.Except(first.Shown.DifferenceTo(second.Shown).Sentences, StringComparer.Ordinal).Any();
        return new(first.Name, second.Name, first.Shown.Evaluate(policy).DifferenceTo(second.Shown.Evaluate(policy)), hasMore);
    }

    /// <summary>One of the two: under its name all that is recorded, and what of it is shown.</summary>
    private sealed record Side(string Name, ValidClaimSet Whole, ValidClaimSet Shown);
}
