namespace FactCheck.Reporting;

/// <summary>What was composed for one day and can be taken over on another. For the days of one report, one after the other; not for several threads.</summary>
internal sealed class ReadingCache
{
    private readonly Dictionary<Item, Id[]> _sources = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Id Item, object Of), (object Around, object Made)> _made = [];
    private readonly Dictionary<string, (object[] Of, object Made)> _madeOfSeveral = new(StringComparer.Ordinal);
    private readonly Surroundings _surroundings = new();
    private Names? _names;

    public Names NamesOf(Report report) => _names ??= new(report.Published, report.Options.Editorial);

    /// <summary>The sources that an item names. On another day most items are the same objects.</summary>
    public Id[] SourcesOf(Item item)
    {
        if (!_sources.TryGetValue(item, out var sources))
            _sources.Add(item, sources = SourceUses.Of(item));
        return sources;
    }

    /// <summary>What was made of several things, where they are the same objects as when it was made; else it is made again.</summary>
    public T Kept<T>(string key, object[] of, Func<T> make)
        where T : class
    {
        if (_madeOfSeveral.TryGetValue(key, out var kept) && kept.Of.AsSpan().SequenceEqual(of, ReferenceEqualityComparer.Instance))
            return (T)kept.Made;
        var made = make();
        _madeOfSeveral[key] = (of, made);
        return made;
    }

    /// <summary>Turns to the claim set of another day.</summary>
    public void Turn(ValidClaimSet set) => _surroundings.Turn(set);

    /// <summary>What was made of an item, where nothing that is connected with it has changed since; else it is made again.</summary>
    /// <param name="item">The item.</param>
    /// <param name="of">What is made of it.</param>
    /// <param name="make">Makes it, from the item and what it is connected with alone.</param>
    public T Kept<T>(Id item, object of, Func<T> make)
        where T : class
    {
        var around = _surroundings.Of(item);
        if (_made.TryGetValue((item, of), out var kept) && ReferenceEquals(kept.Around, around))
            return (T)kept.Made;
        var made = make();
        _made[(item, of)] = (around, made);
        return made;
    }
}
