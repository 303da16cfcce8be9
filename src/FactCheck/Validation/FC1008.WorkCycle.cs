using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>No words come out of a document whose own words come out of the carrier: a document is there before it is drawn from.</summary>
internal sealed class WorkCycle() : ValidationRule("FC1008", nameof(WorkCycle), "See which of the two was there first, and let the chain of the later one lead to it.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        var works = new Dictionary<Id, HashSet<Id>>();
        foreach (var place in CitationPlace.In(set.ClaimSet))
            foreach (var actor in place.Citation.Via)
            {
                if (actor is not Actor.Work work)
                    continue;
                if (!works.TryGetValue(place.Citation.Source, out var drawnFrom))
                    works.Add(place.Citation.Source, drawnFrom = []);
                drawnFrom.Add(work.Source);
            }
        return Cycles.Find(
            set.ClaimSet.Sources,
            source => works.GetValueOrDefault(source.Id)?.Where(work => work != source.Id).Select(set.Find<Source>).OfType<Source>() ?? [],
            "Each of these sources draws its words from the next: {0}.");
    }
}
