using FactCheck.Chronology;
using FactCheck.Evaluation;
using FactCheck.Provenance;

namespace FactCheck.Reporting;

/// <summary>
/// What was composed for one day and can be taken over on another: what is told of an item, as long as the item is the same object, and what is told of an allegation, as
/// long as everything is that it tells of. For the days of one report, in any order; not for several threads.
/// </summary>
internal sealed class ReadingCache
{
    private readonly Dictionary<Item, Id[]> _sources = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Item, (TimelineEntry Entry, Line Line)[]> _timeline = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Id, AllegationParts> _allegations = [];
    private readonly Dictionary<Id, (Item Item, Item[] Told, Row Row)> _itemRows = [];
    private readonly Dictionary<(Origin, string?), ((Allegation, Chain)[] Chains, Row Row)> _originRows = [];
    private Names? _names;
    private string? _heldBack;
    private ValidClaimSet? _last;

    public Names NamesOf(ReportState report) => _names ??= new(report.Published, report.Options.Editorial);

    /// <summary>How much is held back is said of the whole record.</summary>
    public string HeldBackOf(ReportState report) => _heldBack ??= HeldBack.Of(report);

    /// <summary>Forgets what is not so any more on the day that is composed now.</summary>
    public void GoTo(Reading now)
    {
        if (_last is not null && _allegations.Count > 0)
            foreach (var id in Affected.Between(_last, now))
                _allegations.Remove(id);
        _last = now.ClaimSet;
    }

    public AllegationParts PartsOf(Id allegation)
    {
        if (!_allegations.TryGetValue(allegation, out var parts))
            _allegations.Add(allegation, parts = new());
        return parts;
    }

    /// <summary>The sources that an item names.</summary>
    public Id[] SourcesOf(Item item)
    {
        if (!_sources.TryGetValue(item, out var sources))
            _sources.Add(item, sources = SourceUses.Of(item));
        return sources;
    }

    /// <summary>What the timeline says of an item.</summary>
    public (TimelineEntry Entry, Line Line)[] TimelineOf(Item item, Reading reading)
    {
        if (!_timeline.TryGetValue(item, out var lines))
            _timeline.Add(item, lines = [.. Events.Of(item, reading.ClaimSet).Select(entry => (entry, TimelineWords.Of(entry, reading)))]);
        return lines;
    }

    /// <summary>The row of a source or a development, for as long as it is the same and so are the other items of which the row tells.</summary>
    public Row RowOf(Item item, Item[] told, Func<Row> compose)
    {
        if (!_itemRows.TryGetValue(item.Id, out var known) || !ReferenceEquals(known.Item, item) || !Enumerable.SequenceEqual(known.Told, told, ReferenceEqualityComparer.Instance))
            _itemRows[item.Id] = known = (item, told, compose());
        return known.Row;
    }

    /// <summary>The row of an origin, for as long as the same chains end in it.</summary>
    public Row RowOf(Origin origin, string key, (Allegation Allegation, Chain Chain)[] chains, Func<Row> compose)
    {
        if (!_originRows.TryGetValue(origin.Attribution, out var known) || known.Row.Key != key || !Same(known.Chains, chains))
            _originRows[origin.Attribution] = known = (chains, compose());
        return known.Row;
    }

    private static bool Same((Allegation, Chain)[] some, (Allegation Allegation, Chain Chain)[] others)
    {
        if (some.Length != others.Length)
            return false;
        for (var i = 0; i < some.Length; i++)
            if (!ReferenceEquals(some[i].Item1, others[i].Allegation) || !ReferenceEquals(some[i].Item2, others[i].Chain))
                return false;
        return true;
    }
}
