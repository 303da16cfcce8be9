using System.Collections.Immutable;

namespace FactCheck.Chronology;

/// <summary>Since when each item of a claim set is known, and on which days anything becomes known.</summary>
internal sealed class Dating
{
    private readonly ValidClaimSet _set;
    private readonly Dictionary<Id, Known> _published = [];
    private readonly Dictionary<Id, Known> _items = [];
    private readonly HashSet<DateOnly> _days = [];

    public Dating(ValidClaimSet set)
    {
        _set = set;
        foreach (var source in set.Sources)
            _published.Add(source.Id, Known.On(source.Published ?? source.Retrieved));
        DateItems();
        foreach (var (source, known) in _published)
            _items.Add(source, known);
        foreach (var item in set.ClaimSet.Items)
            if (item is not (Party or Scale or Source))
                DateParts(item);
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

    /// <summary>Each in the order in which they depend on each other; sources are dated when all is known that draws on them.</summary>
    private void DateItems()
    {
        foreach (var allegation in _set.Allegations)
            _items.Add(allegation.Id, Earliest(allegation.Cites)!.Value);
        foreach (var evidence in _set.Evidence)
            _items.Add(evidence.Id, Earliest(evidence.Cites) ?? Known.Undated);
        foreach (var development in _set.Developments)
            _items.Add(development.Id, Of(development));
        foreach (var request in _set.Requests)
            _items.Add(request.Id, WithOwn(Earliest(request.Cites), request.On));
        foreach (var response in _set.Responses)
            _items.Add(response.Id, WithOwn(Earliest(response.Cites) ?? EarliestPoint(response), response.Issued));
        foreach (var assessment in _set.Assessments)
            _items.Add(assessment.Id, Known.On(assessment.On).And(_items[assessment.Of]));
    }

    /// <summary>
    /// A development is not known before it can have happened; but where a source was certainly published before that, what is known is that it is
    /// to come.
    /// </summary>
    private Known Of(Development development)
    {
        var own = Known.On(development.On);
        Known? known = null;
        foreach (var citation in development.Cites)
        {
            var published = _published[citation.Source];
            var from = published.Certain < own.From ? published : published.NotBefore(own);
            known = known?.Or(from) ?? from;
        }
        return known ?? own;
    }

    private static Known WithOwn(Known? cited, EdtfDate? date) => cited is { } known ? date is null ? known : known.NotBefore(Known.On(date)) : Known.On(date);

    private Known? Earliest<T>(ImmutableArray<T> cites)
        where T : Citation
    {
        Known? earliest = null;
        foreach (var citation in cites)
            earliest = earliest?.Or(_published[citation.Source]) ?? _published[citation.Source];
        return earliest;
    }

    /// <summary>A response without citations of its own is carried where its points are.</summary>
    private Known? EarliestPoint(Response response)
    {
        Known? earliest = null;
        foreach (var point in response.Points)
            if (!point.Cites.IsEmpty)
                earliest = earliest?.Or(Of(point)) ?? Of(point);
        return earliest;
    }

    /// <summary>Since when a point is known by itself, its response aside: its citations, something that it answers, and what it alleges.</summary>
    private Known Of(Point point)
    {
        var known = Earliest(point.Cites);
        if (!point.To.IsEmpty)
        {
            Known? answered = null;
            foreach (var to in point.To)
                answered = answered?.Or(_items[to]) ?? _items[to];
            known = known?.And(answered!.Value) ?? answered;
        }
        if (point.Alleges is { } alleged)
            known = known?.And(_items[alleged]) ?? _items[alleged];
        return known ?? new(DateOnly.MinValue, DateOnly.MinValue, IsDated: false);
    }

    /// <summary>Goes through what an item holds that becomes known on a day of its own, and through the works that it is drawn from.</summary>
    private void DateParts(Item item)
    {
        var known = _items[item.Id];
        switch (item)
        {
            case Allegation allegation:
                DateCitations(allegation.Cites, known);
                if (allegation.Withdrawn is { } withdrawn)
                    DateActor(withdrawn.By, Note(Of(withdrawn, allegation).And(known)));
                break;
            case Evidence evidence:
                DateCitations(evidence.Cites, known);
                break;
            case Response response:
                DateActor(response.By, known);
                DateCitations(response.Cites, known);
                foreach (var point in response.Points)
                    DateCitations(point.Cites, Note(Of(point).And(known)));
                break;
            case Request request:
                DateActor(request.By, known);
                DateCitations(request.Cites, known);
                break;
            case Development development:
                foreach (var actor in development.By)
                    DateActor(actor, known);
                DateCitations(development.Cites, known);
                break;
            case Assessment assessment:
                DateActor(assessment.By, known);
                break;
        }
    }

    /// <summary>A withdrawal is known from its own day, but not before a making is known that it can have taken back.</summary>
    private Known Of(Withdrawal withdrawal, Allegation allegation)
    {
        Known? made = null;
        foreach (var making in allegation.Cites)
            if (Excerpt.CanTakeBack(withdrawal, making, _set.Get<Source>(making.Source)))
                made = made?.Or(_published[making.Source]) ?? _published[making.Source];
        return Known.On(withdrawal.On).And(made!.Value);
    }

    private void DateCitations<T>(ImmutableArray<T> cites, Known holder)
        where T : Citation
    {
        foreach (var citation in cites)
        {
            var known = Note(_published[citation.Source].And(holder));
            foreach (var link in citation.Via)
                DateActor(link, known);
        }
    }

    /// <summary>A source that somebody is known to have drawn on is known, whether or not it was published by then.</summary>
    private void DateActor(Actor? actor, Known known)
    {
        if (actor?.LeadsToWork() != true)
            return;
        foreach (var work in actor.Works())
            _items[work] = _items[work].Or(known);
    }

    /// <summary>Corrections, grades of reliability and changes of the record are known from their own day.</summary>
    private void DateRecord()
    {
        foreach (var source in _set.Sources)
            foreach (var correction in source.Corrections)
                Note(Known.On(correction.On).And(_items[source.Id]));
        foreach (var party in _set.Parties)
            foreach (var grade in party.Reliability)
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
