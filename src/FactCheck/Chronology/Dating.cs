using FactCheck.Json;

namespace FactCheck.Chronology;

/// <summary>Since when each item of a claim set is known, and on which days anything becomes known.</summary>
internal sealed class Dating
{
    private readonly ValidClaimSet _set;
    private readonly Dictionary<Id, Known> _published;
    private readonly Dictionary<Id, Known> _items;
    private readonly HashSet<DateOnly> _days = [];

    public Dating(ValidClaimSet set)
    {
        _set = set;
        _published = set.Sources.ToDictionary(source => source.Id, source => Known.On(source.Published ?? source.Retrieved));
        _items = new(_published);
        // Each in the order in which they depend on each other; sources once more when all is known that draws on them.
        foreach (var item in set.ClaimSet.Items.OrderBy(item => item is Response or Assessment))
            if (Own(item) is { } known)
                _items.Add(item.Id, known);
        foreach (var item in set.ClaimSet.Items)
            if (item is not (Party or Scale or Source))
                DateParts(item, _items[item.Id]);
        DateRecord();
        foreach (var known in _items.Values)
            Note(known);
    }

    /// <summary>The days on which anything becomes known, in no order; not the first day there is, since before it there is none.</summary>
    public IReadOnlyCollection<DateOnly> Days => _days;

    /// <summary>Since when a source is known to its readers. Whoever drew on it may have known of it before.</summary>
    public Known Published(Id source) => _published[source];

    /// <summary>Since when an item is known; null for parties and scales, which are not dated things.</summary>
    public Known? Of(Id item) => _items.TryGetValue(item, out var known) ? known : null;

    private Known? Own(Item item)
    {
        var cited = Earliest(CitesOf(item));
        return item switch
        {
            Allegation => cited,
            Evidence => cited ?? Known.Undated,
            Development development => Of(development),
            Request request => WithOwn(cited, request.On),
            Response response => WithOwn(cited ?? EarliestPoint(response), response.Issued),
            Assessment assessment => Known.On(assessment.On).And(_items[assessment.Of]),
            _ => null,
        };
    }

    private static IEnumerable<Citation> CitesOf(Item item) => item switch
    {
        Allegation allegation => allegation.Cites,
        Evidence evidence => evidence.Cites,
        Response response => response.Cites,
        Request request => request.Cites,
        Development development => development.Cites,
        _ => [],
    };

    /// <summary>
    /// A development is not known before it can have happened; but where a source was certainly published before that, what is known is that it is
    /// to come.
    /// </summary>
    private Known Of(Development development)
    {
        var own = Known.On(development.On);
        return Known.First(
            from citation in development.Cites
            let published = _published[citation.Source]
            select published.Certain < own.From ? published : published.NotBefore(own)) ?? own;
    }

    private static Known WithOwn(Known? cited, EdtfDate? date) => cited?.NotBefore(Known.On(date)) ?? Known.On(date);

    private Known? Earliest(IEnumerable<Citation> cites) => Known.First(cites.Select(citation => _published[citation.Source]));

    /// <summary>A response without citations of its own is carried where its points are.</summary>
    private Known? EarliestPoint(Response response) => Known.First(response.Points.Where(point => !point.Cites.IsEmpty).Select(Of));

    /// <summary>Since when a point is known by itself, its response aside: its citations, something that it answers, and what it alleges.</summary>
    private Known Of(Point point) => (Earliest(point.Cites) ?? Known.Always)
        .And(Known.First(point.To.Select(to => _items[to])) ?? Known.Always)
        .And(point.Alleges is { } alleged ? _items[alleged] : Known.Always);

    /// <summary>Goes through what an item holds that becomes known on a day of its own, and through the works that it is drawn from.</summary>
    private void DateParts(Item item, Known known)
    {
        foreach (var (actor, _) in ItemShape.ActorsOf(item))
            DateActor(actor, known);
        DateCitations(CitesOf(item), known);
        if (item is Allegation { Withdrawn: { } withdrawn } allegation)
            DateActor(withdrawn.By, Note(Of(withdrawn, allegation).And(known)));
        if (item is Response response)
            foreach (var point in response.Points)
                DateCitations(point.Cites, Note(Of(point).And(known)));
    }

    /// <summary>A withdrawal is known from its own day, but not before a making is known that it can have taken back.</summary>
    private Known Of(Withdrawal withdrawal, Allegation allegation) =>
        Known.On(withdrawal.On).And(Earliest(
            allegation.Cites.Where(making => Excerpt.CanTakeBack(withdrawal, making, _set.Get<Source>(making.Source))))!.Value);

    private void DateCitations(IEnumerable<Citation> cites, Known holder)
    {
        foreach (var citation in cites)
        {
            var known = Note(_published[citation.Source].And(holder));
            foreach (var link in citation.Via)
                DateActor(link, known);
        }
    }

    /// <summary>A source that somebody is known to have drawn on is known, whether or not it was published by then.</summary>
    private void DateActor(Actor actor, Known known)
    {
        foreach (var work in actor.Works())
            _items[work] = _items[work].Or(known);
    }

    /// <summary>Corrections, grades of reliability and changes of the record are known from their own day.</summary>
    private void DateRecord()
    {
        foreach (var source in _set.Sources)
            foreach (var correction in source.Corrections)
                Note(Known.On(correction.On).And(_items[source.Id]));
        foreach (var grade in _set.Parties.SelectMany(party => party.Reliability))
            Note(Known.On(grade.On));
        foreach (var change in _set.ClaimSet.Changes)
            Note(Known.On(change.On));
    }

    private Known Note(Known known)
    {
        if (!known.IsAlways)
            _days.Add(known.From);
        return known;
    }
}
