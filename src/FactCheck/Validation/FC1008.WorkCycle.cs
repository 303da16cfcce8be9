using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>No words come out of a document whose own words come out of the carrier: a document is there before it is drawn from.</summary>
internal sealed class WorkCycle() : ValidationRule("FC1008", nameof(WorkCycle), "See which of the two was there first, and let the chain of the later one lead to it.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        var drawnFrom = new Dictionary<Id, HashSet<Id>>();
        foreach (var place in CitationPlace.In(set.ClaimSet))
            foreach (var (later, earlier) in Drawings(place.Citation))
            {
                if (!drawnFrom.TryGetValue(later, out var works))
                    drawnFrom.Add(later, works = []);
                works.Add(earlier);
            }
        return Cycles.Find(
            set.ClaimSet.Sources,
            source => (drawnFrom.GetValueOrDefault(source.Id) ?? []).Select(work => (work, "")).Resolve<Source>(set),
            "Each of these sources draws its words from the next: {0}.");
    }

    /// <summary>
    /// Which document draws on which: the carrier on every work in its chain, and each work on the next. A chain that leads through the carrier,
    /// or through one work twice, is another rule's concern.
    /// </summary>
    private static IEnumerable<(Id Later, Id Earlier)> Drawings(Citation citation)
    {
        var seen = new HashSet<Id> { citation.Source };
        Id? before = null;
        foreach (var link in citation.Via)
        {
            var works = link.Works().Where(seen.Add).ToArray();
            foreach (var work in works)
            {
                yield return (citation.Source, work);
                if (before is { } later)
                    yield return (later, work);
            }
            if (works.Length > 0)
                before = works.Length == 1 ? works[0] : default(Id?);
        }
    }
}
