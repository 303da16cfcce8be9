using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>The answer matrix: a row for each allegation, with the answer of each of the accused.</summary>
internal static class MatrixPart
{
    public static Section Of(Reading reading) => new("matrix", "What is alleged, and what was answered",
    [
        new Table("matrix-table", ["What is alleged", "By whom, and how strongly", "Evidence and sources", "Answer of the accused"], new([.. reading.Allegations.Select(each => reading.Cache.PartsOf(each.Id).Row ??= RowOf(each, reading))])),
    ]);

    private static Row RowOf(AllegationEvaluation each, Reading reading) =>
        new(each.Id.Value, each.Id, [new([.. Alleged(each, reading)]), new([.. PutBy(each, reading.Names)]), new([.. Evidence(each, reading.Names)]), new([.. Answers(each, reading.Names)])]);

    /// <summary>How strongly, by whom: a line for each strength.</summary>
    public static IEnumerable<Line> PutBy(AllegationEvaluation each, Names names) =>
        OriginGrounds.Of(each, names).Where(ground => ground.Axis == Axis.Strength).Select(ground => (Line)ground.Sentence);

    /// <summary>What each of the accused answered, or that it accuses nobody.</summary>
    public static IEnumerable<Line> Answers(AllegationEvaluation each, Names names) => each.Answer.IsOwed
        ? each.Answer.Parties.SelectMany(answer => AnsweredSide.Stated(answer, names, withName: true))
        : ["Accuses nobody: no answer is owed."];

    private static IEnumerable<Line> Alleged(AllegationEvaluation each, Reading reading)
    {
        yield return Line.Of($"{new Mention(each.Statement, each.Id)}");
        yield return each.Id.Value;
        foreach (var line in AllegedSide.TakenBack(each, reading.Names))
            yield return line;
        yield return Made(HistoryOf.Makings(each.Allegation, reading.ClaimSet));
    }

    // The one that is dated earliest need not be the first.
    private static Line Made((Making Making, EdtfDate? On)[] makings) => HistoryOf.TellOfFirst(makings)
        ? $"First made: {makings[0].On.InWords()}"
        : $"Made: {makings[0].On.InWords()}{(Array.TrueForAll(makings, making => making.On == makings[0].On) ? "" : ", among other dates")}";

    private static IEnumerable<Line> Evidence(AllegationEvaluation each, Names names)
    {
        yield return Line.Of($"Status: {each.Status.InWords()}", Facets.Of(each.Status));
        yield return each.Origins.ToString();
        foreach (var (side, name) in new[] { (each.For, "for it"), (each.Against, "against it") })
            if (!side.IsEmpty)
                yield return $"Evidence {name}: {Wording.Count(side.Items.Length, "item")}, of which {side.Items.Count(item => item.Consideration == Consideration.Counts)} counted";
        if (!each.Sourcing.CircularReports.IsEmpty)
            yield return "Circular reporting is possible.";
        foreach (var assessment in each.Assessments)
            yield return AllegedSide.Rated(assessment, each, names);
    }
}
