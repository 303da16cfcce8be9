using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>
/// Who has it from whom by the chains of one item, with dates. An outlet has it from the first link on the day on which the source was published; a link has it
/// from the next at that time or before. A work stands for its publisher, who has passed it on by the day of its own publication. Somebody unnamed
/// is passed over: what came through them came from the next who is named.
/// </summary>
internal sealed class Retelling
{
    private readonly ValidClaimSet _set;
    private readonly Dictionary<Id, int> _numbers = [];

    public Retelling(ImmutableArray<Chain> chains, ValidClaimSet set)
    {
        _set = set;
        foreach (var chain in chains)
            if (!chain.Links.IsEmpty)
                Add(chain);
    }

    /// <summary>Those who are named, in the order in which they first appear.</summary>
    public List<Actor> Reporters { get; } = [];

    /// <summary>For each of them, by number, from whom they have it.</summary>
    public List<List<Step>> Steps { get; } = [];

    private void Add(Chain chain)
    {
        var published = _set.Get<Source>(chain.Carrier).Published;
        var (earliest, latest) = (published?.Earliest?.DayNumber ?? int.MinValue, LatestOf(published));
        List<(int Number, int Latest)> lower = [(NumberOf(chain.Outlet), latest)];
        foreach (var link in chain.Links)
        {
            var upper = Named(link, lower.Max(one => one.Latest));
            if (upper.Count == 0)
                continue;
            foreach (var teller in upper)
                foreach (var told in lower)
                    if (teller.Number != told.Number)
                        Steps[told.Number].Add(new(teller.Number, earliest, Math.Min(told.Latest, teller.Latest)));
            (lower, earliest) = (upper, int.MinValue);
        }
    }

    private List<(int Number, int Latest)> Named(Actor link, int latest)
    {
        var named = new List<(int, int)>();
        foreach (var actor in link is Actor.Jointly jointly ? jointly.Actors : [link])
            switch (actor)
            {
                case Actor.Party party:
                    named.Add((NumberOf(party), latest));
                    break;
                case Actor.Work work:
                    var source = _set.Get<Source>(work.Source);
                    named.Add((NumberOf(SourceTracing.OutletOf(source)), Math.Min(latest, LatestOf(source.Published))));
                    break;
            }
        return named;
    }

    private static int LatestOf(EdtfDate? date) => date?.Latest?.DayNumber ?? int.MaxValue;

    private int NumberOf(Actor actor)
    {
        var id = IdOf(actor);
        if (_numbers.TryGetValue(id, out var number))
            return number;
        _numbers.Add(id, Reporters.Count);
        Reporters.Add(actor);
        Steps.Add([]);
        return Reporters.Count - 1;
    }

    /// <summary>The id of a party or a work; one id never names both.</summary>
    public static Id IdOf(Actor named) => named is Actor.Party party ? party.Id : ((Actor.Work)named).Source;
}
