namespace FactCheck.Quotation;

/// <summary>Which of the sources that carry a statement nothing in the record connects.</summary>
internal static class UnconnectedSources
{
    /// <summary>
    /// One source of each group that the record connects, the first published; none of those that say that they have their content from elsewhere. Two sources are connected that one party
    /// published, or for which one item cites the statement, or to which it is cited on the word of the same actor, or of the other source or its publisher; and all that are connected with one.
    /// </summary>
    public static List<Source> Among(IReadOnlyList<Source> sources, ReusedStatement statement, IEnumerable<Quoting> quoting)
    {
        var quotes = quoting.ToLookup(quotes => statement.Places[quotes.Place].Source);
        var groupOf = Enumerable.Range(0, sources.Count).ToArray();
        var firstWith = new Dictionary<object, int>();
        for (var source = 0; source < sources.Count; source++)
            foreach (var mark in MarksOf(sources[source], quotes[sources[source].Id]))
                if (!firstWith.TryAdd(mark, source))
                    groupOf[GroupOf(source)] = GroupOf(firstWith[mark]);
        return [.. Enumerable.Range(0, sources.Count).Where(source => sources[source].Originality != Originality.Syndicated).DistinctBy(GroupOf).Select(source => sources[source])];

        int GroupOf(int source)
        {
            while (groupOf[source] != source)
                source = groupOf[source] = groupOf[groupOf[source]];
            return source;
        }
    }

    /// <summary>What connects a source with those that have the same: who published it, the items that cite the statement to it, and on whose word they do.</summary>
    private static IEnumerable<object> MarksOf(Source source, IEnumerable<Quoting> quoting)
    {
        yield return new Actor.Work(source.Id);
        if (source.Publisher is { } publisher)
            yield return new Actor.Party(publisher);
        foreach (var quotes in quoting)
        {
            yield return quotes.Item.Id;
            foreach (var actor in quotes.Citation.Citation.Via.Concat(quotes.Item is Response response ? [response.By] : []).SelectMany(Each))
                yield return actor;
        }
    }

    private static IEnumerable<Actor> Each(Actor actor) => actor is Actor.Jointly jointly ? jointly.Actors : [actor];
}
