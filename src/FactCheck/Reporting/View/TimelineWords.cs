using FactCheck.Chronology;

namespace FactCheck.Reporting;

/// <summary>What a line of the timeline says.</summary>
internal static class TimelineWords
{
    public static Line Of(TimelineEntry entry, Reading reading)
    {
        var names = reading.Names;
        var date = entry.On is { } on ? on.InWords() : entry.Reported is { } reported ? $"undated, reported {reported.InWords()}" : "undated";
        var what = entry switch
        {
            { Correction: { } correction, Item: Source source } => Line.Of($"happened: {Corrected(source, correction, names)}"),
            { Kind: TimelineKind.Withdrawn, Item: Allegation { Withdrawn: { } withdrawn } allegation } => Line.Of($"withdrawn by {names.Of(withdrawn.By)}: {new Mention(allegation.Statement, allegation.Id)} {withdrawn.Why}"),
            { Item: Allegation allegation } => Line.Of($"{(entry.IsFirst ? "alleged" : "alleged again")}: {new Mention(allegation.Statement, allegation.Id)} ({Makers(allegation, entry, reading)})"),
            { Item: Evidence evidence } => $"evidence told of: {evidence.Summary}",
            { Item: Request request } => $"asked for comment: {Asked(request, names)}",
            { Item: Response response } => $"answered by {names.Of(response.By)}: {response.Summary}",
            { Item: Development development } => Line.Of($"happened: {Happened(development, names, withDate: false)}"),
            { Item: Assessment assessment } => $"rated by {names.Of(assessment.By)}: “{assessment.Rating}” ({assessment.Scale}). {assessment.Why}",
            _ => entry.ToString(),
        };
        return Line.Of($"{date.Capital()}: {what}");
    }

    /// <summary>"The River Office opens an inquiry (announced; by River Office), about 2031-04".</summary>
    public static Line Happened(Development development, Names names) => Happened(development, names, withDate: true);

    public static Line Corrected(Source source, Correction correction, Names names) =>
        Line.Of($"{names.Mention(source.Id)} was {correction.Kind.InWords()}: {SourcesPart.Told(correction)}");

    public static string Asked(Request request, Names names) =>
        $"{names.OfParty(request.To)}{(request.By is { } by ? $", by {names.Of(by)}" : "")}, {request.On.InWords()}: {(request.Outcome == RequestOutcome.Answered ? "answered" : request.Outcome.InWords())}";

    private static Line Happened(Development development, Names names, bool withDate)
    {
        string[] details = [.. development.Status is { } status ? [status.InWords()] : Array.Empty<string>(), .. development.By.IsEmpty ? Array.Empty<string>() : [$"by {names.All(development.By)}"]];
        var due = string.Concat(development.Due.Select(due => $"; due: {due.What}{(due.Within is { } within ? $", within {within}" : "")}{(due.By is { } by ? $", {by.InWords()}" : "")}"));
        return $"{development.Title}{(details is [] ? "" : $" ({string.Join("; ", details)})")}{(withDate ? $", {development.On.InWords()}" : "")}{due}";
    }

    /// <summary>Who made it on this date, and how strongly.</summary>
    private static string Makers(Allegation allegation, TimelineEntry entry, Reading reading) => string.Join("; ", allegation.Cites
        .Where(making => Events.Made(making, reading.ClaimSet) == entry.On)
        .Select(making => $"{making.Modality.InWords()} by {reading.Names.Of(reading.Evaluation.Tracing.OriginOf(making))}")
        .Distinct(StringComparer.Ordinal));
}
