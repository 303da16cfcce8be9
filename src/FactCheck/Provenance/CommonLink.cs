using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>Finds the actors that are in every chain. Whoever may not be named in one of them is not named.</summary>
internal static class CommonLink
{
    public static ImmutableArray<Actor> In(ImmutableArray<Chain> chains)
    {
        // For each actor of the first chain, in how many chains from the first on it has been, without a gap.
        var inChains = new Dictionary<Origin, (int Count, Origin As)>();
        var first = new List<Origin>();
        foreach (var actor in ActorsOf(chains[0]))
            if (inChains.TryAdd(actor, (1, actor)))
                first.Add(actor);
        for (var i = 1; i < chains.Length; i++)
            foreach (var actor in ActorsOf(chains[i]))
                if (inChains.TryGetValue(actor, out var known) && known.Count == i)
                    inChains[actor] = (i + 1, actor.IsWithheld ? actor : known.As);
        return [.. from actor in first let known = inChains[actor] where known.Count == chains.Length select known.As.Actor];
    }

    private static IEnumerable<Origin> ActorsOf(Chain chain)
    {
        yield return new(chain.Outlet, null);
        var before = chain.Outlet;
        foreach (var link in chain.Links)
        {
            yield return new(link, before);
            before = link;
        }
    }
}
