using FactCheck.Chronology;
using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>What a line of the timeline says.</summary>
internal static class TimelineWords
{
    public static Line Of(TimelineEntry entry, Reading reading)
    {
        var names = reading.Names;
        Line? sources = entry.Sources.IsEmpty ? null : Line.Of($"; in {Sources(entry, names)}");
        var date = entry.On is { } on ? on.InWords() : entry.Reported is { } reported ? $"undated, reported {reported.InWords()}" : "undated";
        var what = entry switch
        {
            { Correction: { } correction, Item: Source source } => Line.Of($"happened: {Corrected(source, correction, names)}"),
            { Kind: TimelineKind.Withdrawn, Item: Allegation { Withdrawn: { } withdrawn } allegation } => Line.Of($"withdrawn by {names.Of(withdrawn.By)}: {new Mention(allegation.Statement, allegation.Id)} {withdrawn.Why}"),
            { Item: Allegation allegation } => Line.Of($"{(IsAgain(allegation, entry, reading) ? "alleged again" : "alleged")}: {new Mention(allegation.Statement, allegation.Id)} ({Makers(allegation, entry, reading)})"),
            { Item: Evidence evidence } => Line.Of($"evidence told of: {evidence.Summary} ({From(evidence, reading)}{sources})"),
            { Item: Request request } => $"asked for comment: {Asked(request, names)}",
            { Item: Response response } => $"answered by {names.Of(response.By)}: {response.Summary}",
            { Item: Development development } => Line.Of($"happened: {Happened(development, names, withDate: false)}{sources}"),
            { Item: Assessment assessment } => $"rated by {names.Of(assessment.By)}: “{assessment.Rating}” ({assessment.Scale}). {assessment.Why}",
            _ => entry.ToString(),
        };
        return Line.Of($"{date.Capital()}: {what}");
    }

    /// <summary>"The River Office opens an inquiry (announced; by River Office), about 2031-04".</summary>
    public static Line Happened(Development development, Names names) => Happened(development, names, withDate: true);

    /// <summary>All that is recorded of a development itself.</summary>
    public static IEnumerable<Line> Details(Development development, Names names)
    {
        yield return development.Title;
        yield return $"{development.Id}, {development.Kind.InWords()}{(development.Status is { } status ? $", {status.InWords()}" : "")}, {development.On.InWords()}";
        if (!development.By.IsEmpty)
            yield return $"By {names.All(development.By)}";
        if (!development.Concerning.IsEmpty)
            yield return Line.Of($"Concerning {string.Join(", ", development.Concerning.Select(names.OfParty))}");
        foreach (var due in development.Due)
            yield return Due(due).Capital();
    }

    public static Line Corrected(Source source, Correction correction, Names names) =>
        Line.Of($"{names.Mention(source.Id)} was {correction.Kind.InWords()}: {SourcesPart.Told(correction)}");

    public static string Asked(Request request, Names names) =>
        $"{names.OfParty(request.To)}{(request.By is { } by ? $", by {names.Of(by)}" : "")}, {request.On.InWords()}: {(request.Outcome == RequestOutcome.Answered ? "answered" : request.Outcome.InWords())}";

    private static Line Happened(Development development, Names names, bool withDate)
    {
        string[] details = [.. development.Status is { } status ? [status.InWords()] : Array.Empty<string>(), .. development.By.IsEmpty ? Array.Empty<string>() : [$"by {names.All(development.By)}"]];
        return Line.Of($"{new Mention(development.Title, development.Id)}{(details is [] ? "" : $" ({string.Join("; ", details)})")}{(withDate ? $", {development.On.InWords()}" : "")}{string.Concat(development.Due.Select(due => $"; {Due(due)}"))}");
    }

    private static string Due(Due due) => $"due: {due.What}{(due.Within is { } within ? $", within {within}" : "")}{(due.By is { } by ? $", {by.InWords()}" : "")}";

    /// <summary>Whether it is certain that it had been made before.</summary>
    private static bool IsAgain(Allegation allegation, TimelineEntry entry, Reading reading) =>
        entry.On is { } on && allegation.Cites.Any(making => Events.Made(making, reading.ClaimSet) is { } before && before.IsCertainlyBefore(on));

    private static string From(Evidence evidence, Reading reading) =>
        evidence.Cites.IsEmpty ? "nobody is recorded as its origin" : $"from {reading.Names.All(evidence.Cites.Select(reading.Evaluation.Tracing.OriginOf).Distinct())}";

    private static Line Sources(TimelineEntry entry, Names names) =>
        entry.Sources.Skip(1).Aggregate(Line.Of($"{names.Mention(entry.Sources[0])}"), (before, source) => Line.Of($"{before}, {names.Mention(source)}"));

    /// <summary>Who made it on this date, and how strongly.</summary>
    private static string Makers(Allegation allegation, TimelineEntry entry, Reading reading) => string.Join("; ", allegation.Cites
        .Where(making => Events.Made(making, reading.ClaimSet) == entry.On)
        .Select(making => $"{making.Modality.InWords()} by {reading.Names.Of(reading.Evaluation.Tracing.OriginOf(making))}")
        .Distinct(StringComparer.Ordinal));
}
