using System.Collections.Immutable;

namespace FactCheck.Chronology;

/// <summary>Gathers the timeline of a claim set.</summary>
internal static class Events
{
    public static ImmutableArray<TimelineEntry> In(ValidClaimSet set) =>
        [.. InOrder(set.ClaimSet.Items.SelectMany(item => Of(item, set)), entry => entry)];

    /// <summary>Entries, given in the order of the claim set, in the order of a timeline.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> all, Func<T, TimelineEntry> entryOf) =>
        from each in all
        let entry = entryOf(each)
        let date = entry.On ?? entry.Reported
        orderby date is null, date, entry.Kind
        select each;

    /// <summary>The entries of one item.</summary>
    public static IEnumerable<TimelineEntry> Of(Item item, ValidClaimSet set) => item switch
    {
        Source source => source.Corrections.Select(correction =>
            new TimelineEntry { On = correction.On, Kind = TimelineKind.Corrected, Item = source, Correction = correction }),
        Allegation { Withdrawn: { } withdrawn } allegation =>
            [.. Makings(allegation, set), new TimelineEntry { On = withdrawn.On, Kind = TimelineKind.Withdrawn, Item = allegation }],
        Allegation allegation => Makings(allegation, set),
        Evidence evidence => [Carried(evidence, TimelineKind.Evidence, First(evidence.Cites.Select(citation => Made(citation, set))), set)],
        Response response => [Carried(response, TimelineKind.Answered, response.Issued, set)],
        Request request => [Carried(request, TimelineKind.Asked, request.On, set)],
        Development development => [Carried(development, TimelineKind.Happened, development.On, set)],
        Assessment assessment => [new TimelineEntry { On = assessment.On, Kind = TimelineKind.Assessed, Item = assessment }],
        _ => [],
    };

    /// <summary>One entry for each date on which an allegation was made, in the order of dates; undated makings last.</summary>
    private static IEnumerable<TimelineEntry> Makings(Allegation allegation, ValidClaimSet set) =>
        allegation.Cites
            .GroupBy(making => Made(making, set))
            .OrderBy(makings => makings.Key is null)
            .ThenBy(makings => makings.Key)
            .Select((makings, i) => Carried(allegation, TimelineKind.Alleged, makings.Key, set, makings) with { IsFirst = i == 0 });

    /// <summary>The entry of an item; where no citations of it are given, all of them carry it.</summary>
    private static TimelineEntry Carried(Item item, TimelineKind kind, EdtfDate? on, ValidClaimSet set, IEnumerable<Citation>? cites = null)
    {
        cites ??= CitationPlace.In(item).Select(place => place.Citation);
        ImmutableArray<Id> sources = [.. cites.Select(citation => citation.Source).Distinct()];
        return new()
        {
            On = on,
            Reported = First(sources.Select(source => set.Get<Source>(source).Published)),
            Kind = kind,
            Item = item,
            Sources = sources,
        };
    }

    /// <summary>When it was said, or else published; null where neither is known.</summary>
    public static EdtfDate? Made(Citation citation, ValidClaimSet set) => citation.Said ?? set.Get<Source>(citation.Source).Published;

    private static EdtfDate? First(IEnumerable<EdtfDate?> dates) => dates.OfType<EdtfDate>().Min();
}
