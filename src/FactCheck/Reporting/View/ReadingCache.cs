namespace FactCheck.Reporting;

/// <summary>What was composed for one day and can be taken over on another. For the days of one report, one after the other; not for several threads.</summary>
internal sealed class ReadingCache
{
    private readonly Dictionary<Item, Id[]> _sources = new(ReferenceEqualityComparer.Instance);
    private Names? _names;

    public Names NamesOf(Report report) => _names ??= new(report.Published, report.Options.Editorial);

    /// <summary>The sources that an item names. On another day most items are the same objects.</summary>
    public Id[] SourcesOf(Item item)
    {
        if (!_sources.TryGetValue(item, out var sources))
            _sources.Add(item, sources = SourceUses.Of(item));
        return sources;
    }
}
