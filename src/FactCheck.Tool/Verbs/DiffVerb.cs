using System.CommandLine;
using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Input;
using FactCheck.Tool.Output;
using FactCheck.Tool.Output.Differences;

namespace FactCheck.Tool.Verbs;

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
        if (Sides(files, from, to) is not { } sides)
            return ExitCode.Unreadable;
        var difference = Difference(sides, line);
        Terminal.Write(line.OutputOf(), stream => DifferenceWriter.Of(line.GetRequiredValue(Format)).Write(stream, difference));
        return difference.IsEmpty ? ExitCode.NothingWrong : ExitCode.Findings;
    }

    private (Side First, Side Second)? Sides(InputFile[] files, DateOnly? from, DateOnly? to)
    {
        if (files is [var one, var other])
            return one.TryReadValid(Terminal, out var first, out _) & other.TryReadValid(Terminal, out var second, out _) ? (new(one.Name, first!), new(other.Name, second!)) : null;
        if (!files[0].TryReadValid(Terminal, out var set, out _))
            return null;
        var chronicle = new Chronology.Chronicle(set);
        return (new(Words(from), chronicle.AsOf(from!.Value)), new(Words(to), to is { } day ? chronicle.AsOf(day) : set));
    }

    private static string Words(DateOnly? day) => day is { } known ? FormattableString.Invariant($"{known:yyyy-MM-dd}") : "the whole record";

    private static ToldDifference Difference((Side First, Side Second) sides, ParseResult line)
    {
        var policy = line.PolicyOf();
        var isEditorial = line.GetValue(CommonOptions.Editorial);
        var (first, second) = (sides.First.Set, sides.Second.Set);
        var shown = isEditorial ? (first, second) : (first.ForPublication(), second.ForPublication());
        return new(
            sides.First.Name,
            sides.Second.Name,
            shown.Item1.Evaluate(policy).DifferenceTo(shown.Item2.Evaluate(policy)),
            HasMoreForEditors: !isEditorial && first.DifferenceTo(second).Sentences.Except(shown.Item1.DifferenceTo(shown.Item2).Sentences, StringComparer.Ordinal).Any());
    }

    private sealed record Side(string Name, ValidClaimSet Set);
}
