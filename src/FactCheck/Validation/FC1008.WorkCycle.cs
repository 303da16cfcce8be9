using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>No words come out of a document whose own words come out of the carrier: a document is there before it is drawn from.</summary>
internal sealed class WorkCycle() : ValidationRule("FC1008", "See which of the two was there first, and let the chain of the later one lead to it.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        var drawings = (from place in CitationPlace.In(set.ClaimSet)
                        from drawing in Drawings(place.Citation)
                        select (drawing.Later, drawing.Earlier, place.Item, At: $"{place.At}/via/{drawing.Link}"))
            .DistinctBy(drawing => (drawing.Later, drawing.Earlier))
            .ToLookup(drawing => drawing.Later);
        return Cycles.Find(set.ClaimSet.Sources, DrawnFrom, "Each of these sources draws its words from the next: {0}.");

        IEnumerable<(Source To, Item In, string At)> DrawnFrom(Source source) =>
            from drawing in drawings[source.Id]
            let to = set.Find<Source>(drawing.Earlier)
            where to is not null
            select (to, drawing.Item, drawing.At);
    }

    /// <summary>
    /// Which document draws on which: the carrier on every work in its chain, and each work on the next. A chain that leads through the carrier,
    /// or through one work twice, is another rule's concern.
    /// </summary>
    private static IEnumerable<(Id Later, Id Earlier, int Link)> Drawings(Citation citation)
    {
        if (!citation.Via.Any(Chains.LeadsToWork))
            yield break;
        var seen = new HashSet<Id> { citation.Source };
        Id? before = null;
        for (var i = 0; i < citation.Via.Length; i++)
        {
            var works = citation.Via[i].Works().Where(seen.Add).ToArray();
            foreach (var work in works)
            {
                yield return (citation.Source, work, i);
                if (before is { } later)
                    yield return (later, work, i);
            }
            if (works.Length > 0)
                before = works.Length == 1 ? works[0] : default(Id?);
        }
    }
}
