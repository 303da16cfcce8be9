using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>Finds the outlets that only repeat others.</summary>
internal static class Repetition
{
    public static ImmutableArray<Actor> OutletsIn(ImmutableArray<Chain> chains, ValidClaimSet set)
    {
        var outlets = new List<Actor>();
        var onlyRepeats = new Dictionary<Actor, bool>(ActorIdentity.Comparer);
        foreach (var chain in chains)
        {
            var repeats = LeadsToAnother(chain, set);
            if (onlyRepeats.TryAdd(chain.Outlet, repeats))
                outlets.Add(chain.Outlet);
            else if (!repeats)
                onlyRepeats[chain.Outlet] = false;
        }
        return [.. outlets.Where(outlet => onlyRepeats[outlet])];
    }

    private static bool LeadsToAnother(Chain chain, ValidClaimSet set)
    {
        foreach (var link in chain.Links)
            if (link is Actor.Jointly jointly ? jointly.Actors.Any(one => IsAnother(one, chain.Outlet, set)) : IsAnother(link, chain.Outlet, set))
                return true;
        return false;
    }

    private static bool IsAnother(Actor link, Actor outlet, ValidClaimSet set) => link switch
    {
        Actor.Party party => set.Get<Party>(party.Id).Kind is PartyKind.NewsOrganisation or PartyKind.NewsAgency && !ActorIdentity.Comparer.Equals(party, outlet),
        Actor.Work work => set.Get<Source>(work.Source) is { Kind: SourceKind.NewsArticle or SourceKind.AgencyReport or SourceKind.Broadcast } source
            && !ActorIdentity.Comparer.Equals(SourceTracing.OutletOf(source), outlet),
        _ => false,
    };
}
