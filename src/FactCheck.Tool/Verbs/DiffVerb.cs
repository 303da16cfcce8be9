using System.CommandLine;

namespace FactCheck.Tool;

/// <summary>Says what differs between two claim sets, or between two days of one, and which allegations stand otherwise because of that.</summary>
internal sealed class DiffVerb : Verb
{
    private static readonly Argument<string[]> Files = new("files") { Description = "Two claim sets; or one, and --from with a day.", Arity = new(1, 2) };
    private static readonly DayOption From = new("--from", "Of one claim set: the day at whose end the difference begins.");
    private static readonly DayOption To = new("--to", "Of one claim set: the day at whose end it ends; the whole record where it is left out.");
    private static readonly Choice Format = CommonOptions.Format("text", "json", "markdown");

    public DiffVerb(Terminal terminal)
        : base(
            terminal,
            "diff",
            "Says what differs between two claim sets, or between two days of one, and which allegations stand otherwise.",
            "factcheck diff seeds/kaspersky-2017.claims.json --from 2017-09-13 --to 2017-10-10",
            "factcheck diff seeds/harbour-water.claims.json seeds/withdrawn.claims.json --format json")
    {
        Details = "It says because of which items they do. What is for editors only is left out unless --editorial is given.";
        Add(Files);
        foreach (var option in new Option[] { From, To, CommonOptions.Policy, Format, CommonOptions.Output, CommonOptions.Editorial, CommonOptions.StdinName })
            Add(option);
    }

    protected override ExitCode Run(ParseResult line)
    {
        var files = line.GetRequiredValue(Files).Select(file => InputFile.Of(file, line.GetRequiredValue(CommonOptions.StdinName))).ToArray();
        if (files is [{ Path: null }, { Path: null }])
            throw new CommandLineException("Standard input can be read once: name a file for one of the two.");
        var (from, to) = (From.DayIn(line), To.DayIn(line));
        if (files.Length == 2 && (from ?? to) is not null)
            throw new CommandLineException("--from and --to are for one claim set; leave them out, or name one file.");
        if (to is not null && from is null)
            throw new CommandLineException("--to is where the difference ends. Say with --from where it begins.");
        if (from > to)
            throw new CommandLineException("The day of --from is later than that of --to. Exchange them.");
        if (files.Length == 1 && from is null)
            throw new CommandLineException("Name a second claim set, or a day with --from.");
        OutputPath.MustSpare(line.OutputOf(), files);
        if (Sides(files, from, to, line.GetValue(CommonOptions.Editorial)) is not { } sides)
            return ExitCode.Unreadable;
        var difference = Difference(sides, line);
        Terminal.Write(line.OutputOf(), stream => difference.Write(stream, line.GetRequiredValue(Format)));
        return difference.IsEmpty ? ExitCode.NothingWrong : ExitCode.Findings;
    }

    private (Side First, Side Second)? Sides(InputFile[] files, DateOnly? from, DateOnly? to, bool isEditorial)
    {
        if (files is [var one, var other])
            return one.TryReadValid(Terminal, out var first, out _) & other.TryReadValid(Terminal, out var second, out _)
                ? (new(one.Name, first!, Shown(first!)), new(other.Name, second!, Shown(second!)))
                : null;
        if (!files[0].TryReadValid(Terminal, out var set, out _))
            return null;
        // Publication comes first, then the day: whoever is not named has the same number on both days.
        var shown = Shown(set);
        var (whole, published) = (new Chronology.Chronicle(set), new Chronology.Chronicle(shown));
        return (On(from), On(to));

        Side On(DateOnly? day) => day is { } end
            ? new(FormattableString.Invariant($"{end:yyyy-MM-dd}"), whole.AsOf(end), published.AsOf(end))
            : new("the whole record", set, shown);

        ValidClaimSet Shown(ValidClaimSet read) => isEditorial ? read : read.ForPublication();
    }

    private static ToldDifference Difference((Side First, Side Second) sides, ParseResult line)
    {
        var policy = line.PolicyOf();
        var (first, second) = sides;
        var hasMore = !line.GetValue(CommonOptions.Editorial)
            && first.Whole.DifferenceTo(second.Whole).Sentences.Except(first.Shown.DifferenceTo(second.Shown).Sentences, StringComparer.Ordinal).Any();
        return new(first.Name, second.Name, first.Shown.Evaluate(policy).DifferenceTo(second.Shown.Evaluate(policy)), hasMore);
    }

    /// <summary>One of the two: under its name all that is recorded, and what of it is shown.</summary>
    private sealed record Side(string Name, ValidClaimSet Whole, ValidClaimSet Shown);
}
