namespace FactCheck.Reporting;

/// <summary>What was done, as against what is alleged: told of by whom and in which words, justified with what, and what was answered to it.</summary>
internal static class DevelopmentsPart
{
    public static Section Of(Reading reading)
    {
        Row[] rows = [.. reading.ClaimSet.Developments.Where(reading.IsShown).Select(development => Row(development, reading))];
        return new("developments", "What was done",
        [
            new Paragraph("developments-meaning", ["What was done proves that it was done, and none of the allegations that it was justified with."]),
            rows is [] ? new Facts("developments-none", "Developments", ["none"]) : new Table("developments-table", ["What was done", "Who tells of it, and in which words", "What was answered to it"], new([.. rows])),
        ]);
    }

    private static Row Row(Development development, Reading reading)
    {
        var set = reading.ClaimSet;
        Item[] told =
        [
            .. development.PremisedOn.Select(id => set[id]),
            .. development.Relations.Select(relation => set[relation.To]),
            .. reading.RelatedTo(development.Id).Select(relation => relation.Item),
            .. set.EvidenceOn(development.Id).Select(bearing => bearing.Evidence),
            .. set.AnswersTo(development.Id).Select(answer => answer.Response),
            .. set.RequestsAbout(development.Id),
        ];
        told = [.. told, .. told.Append(development).SelectMany(reading.Cache.SourcesOf).Select(id => set[id])];
        return reading.Cache.RowOf(development, told, () => RowOf(development, reading));
    }

    private static Row RowOf(Development development, Reading reading) => new(development.Id.Value, development.Id,
    [
        new([.. What(development, reading)]),
        new([.. new CitedWords(reading).Lines(development.Cites).DefaultIfEmpty("nobody is recorded"), .. Evidence(development, reading)]),
        new([.. new ToldLines(reading).AnsweredAndAsked(development.Id).DefaultIfEmpty("no answer recorded")]),
    ]);

    private static IEnumerable<Line> What(Development development, Reading reading) =>
    [
        .. TimelineWords.Details(development, reading.Names),
        .. development.PremisedOn.Select(id => Line.Of($"Justified with what is alleged: {new Mention(reading.ClaimSet.Get<Allegation>(id).Statement, id)}")),
        .. RelatedItems.Of(development.Id, development.Relations, reading),
        .. EditorialPart.Marked(EditorialPart.Lines(development), reading),
    ];

    private static IEnumerable<Line> Evidence(Development development, Reading reading) => reading.ClaimSet.EvidenceOn(development.Id).SelectMany(bearing => (IEnumerable<Line>)
    [
        $"{bearing.As switch { BearingKind.Supports => "Evidence for it", BearingKind.Attacks => "Evidence against it", _ => "Evidence that is context" }} ({bearing.Evidence.Id}): {bearing.Evidence.Summary}",
        .. new CitedWords(reading).Lines(bearing.Evidence.Cites),
    ]);
}
