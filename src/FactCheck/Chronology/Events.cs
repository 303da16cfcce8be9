using System.Collections.Immutable;

namespace FactCheck.Chronology;

/// <summary>Gathers the timeline of a claim set.</summary>
internal static class Events
{
    public static ImmutableArray<TimelineEntry> In(ValidClaimSet set) =>
    [
        .. InOrder(set.ClaimSet.Items.SelectMany(item => Of(item, set)), entry => entry),
    ];

    /// <summary>Entries, given in the order of the claim set, in the order of a timeline.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> all, Func<T, TimelineEntry> entryOf) =>
        all.Select(each => (Each: each, entryOf(each).Kind, Date: entryOf(each).On ?? entryOf(each).Reported))
            .OrderBy(dated => dated.Date is null)
            .ThenBy(dated => dated.Date)
            .ThenBy(dated => dated.Kind)
            .Select(dated => dated.Each);

    /// <summary>The entries of one item.</summary>
    public static IEnumerable<TimelineEntry> Of(Item item, ValidClaimSet set) => item switch
    {
        Source source => source.Corrections.Select(correction =>
            new TimelineEntry { On = correction.On, Kind = TimelineKind.Corrected, Item = source, Correction = correction }),
        Allegation { Withdrawn: { } withdrawn } allegation =>
            [.. Makings(allegation, set), new TimelineEntry { On = withdrawn.On, Kind = TimelineKind.Withdrawn, Item = allegation }],
        Allegation allegation => Makings(allegation, set),
        Evidence evidence => [Carried(evidence, TimelineKind.Evidence, First(evidence.Cites.Select(citation => Made(citation, set))), evidence.Cites, set)],
        Response response => [Carried(response, TimelineKind.Answered, response.Issued, response.Cites.AddRange(response.Points.SelectMany(point => point.Cites)), set)],
        Request request => [Carried(request, TimelineKind.Asked, request.On, request.Cites, set)],
        Development development => [Carried(development, TimelineKind.Happened, development.On, development.Cites, set)],
        Assessment assessment => [new TimelineEntry { On = assessment.On, Kind = TimelineKind.Assessed, Item = assessment }],
        _ => [],
    };

    /// <summary>One entry for each date on which an allegation was made, in the order of dates; undated makings last.</summary>
    private static IEnumerable<TimelineEntry> Makings(Allegation allegation, ValidClaimSet set) =>
        allegation.Cites
            .GroupBy(making => Made(making, set)?.ToString(), StringComparer.Ordinal)
            .Select(makings => Carried(allegation, TimelineKind.Alleged, Made(makings.First(), set), makings, set))
            .OrderBy(entry => entry.On is null)
            .ThenBy(entry => entry.On)
            .Select((entry, i) => i == 0 ? entry : entry with { IsFirst = false });

    private static TimelineEntry Carried(Item item, TimelineKind kind, EdtfDate? on, IEnumerable<Citation> cites, ValidClaimSet set) => new()
    {
        On = on,
        Reported = First(cites.Select(citation => set.Get<Source>(citation.Source).Published)),
        Kind = kind,
        Item = item,
        Sources = [.. cites.Select(citation => citation.Source).Distinct()],
    };

    /// <summary>When it was said, or else published; null where neither is known.</summary>
    public static EdtfDate? Made(Citation citation, ValidClaimSet set) => citation.Said ?? set.Get<Source>(citation.Source).Published;

    private static EdtfDate? First(IEnumerable<EdtfDate?> dates) => dates.OfType<EdtfDate>().Min();
}
