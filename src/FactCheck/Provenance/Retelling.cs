using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>
/// Who has it from whom by the chains of one item, with dates. An outlet has it from the first link on the day on which the source was published; a link has it
/// from the next at that time or before. A work stands for its publisher, who has passed it on by the day of its own publication. Somebody unnamed
/// is passed over: what came through them came from the next who is named.
/// </summary>
/// <remarks>Where many had it from many, the steps lead over hubs, so that there are no more of them than in proportion to the links.</remarks>
internal sealed class Retelling
{
    private const int Few = 4;

    private readonly ValidClaimSet _set;
    private readonly Dictionary<Id, int> _numbers = [];

    public Retelling(ImmutableArray<Chain> chains, ValidClaimSet set)
    {
        _set = set;
        foreach (var chain in chains)
            if (!chain.Links.IsEmpty)
                Add(chain);
    }

    /// <summary>Those who are named, in the order in which they first appear; null for a hub, which is nobody.</summary>
    public List<Actor?> Reporters { get; } = [];

    /// <summary>For each of them, by number, from whom they have it. Whoever a hub leads to, over other hubs or not, is had from by whoever leads to the hub.</summary>
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
            if (upper.Count > Few && lower.Count > Few)
                AddOverHubs(upper, lower, earliest);
            else
                AddEach(upper, lower, earliest);
            (lower, earliest) = (upper, int.MinValue);
        }
    }

    private void AddEach(List<(int Number, int Latest)> upper, List<(int Number, int Latest)> lower, int earliest)
    {
        foreach (var teller in upper)
            foreach (var told in lower)
                if (teller.Number != told.Number)
                    Steps[told.Number].Add(new(teller.Number, earliest, Math.Min(told.Latest, teller.Latest)));
    }

    /// <summary>
    /// One row of hubs leads to each teller and those before, another to each and those after. Whoever is a teller as well is led to those before and to those
    /// after, and so to everybody but themselves.
    /// </summary>
    private void AddOverHubs(List<(int Number, int Latest)> upper, List<(int Number, int Latest)> lower, int earliest)
    {
        // One who is named twice, by two works, told it by the later day at the latest.
        var tellers = upper.GroupBy(teller => teller.Number, (number, same) => (Number: number, Latest: same.Max(one => one.Latest))).ToArray();
        var (upTo, from) = (new int[tellers.Length], new int[tellers.Length]);
        var places = new Dictionary<int, int>();
        for (var i = 0; i < tellers.Length; i++)
        {
            places.Add(tellers[i].Number, i);
            upTo[i] = AddHub(tellers[i], i > 0 ? upTo[i - 1] : null);
        }
        for (var i = tellers.Length - 1; i >= 0; i--)
            from[i] = AddHub(tellers[i], i + 1 < tellers.Length ? from[i + 1] : null);
        foreach (var told in lower)
        {
            var isTeller = places.TryGetValue(told.Number, out var place);
            var last = isTeller ? place - 1 : tellers.Length - 1;
            if (last >= 0)
                Steps[told.Number].Add(new(upTo[last], earliest, told.Latest));
            if (isTeller && place + 1 < tellers.Length)
                Steps[told.Number].Add(new(from[place + 1], earliest, told.Latest));
        }
    }

    private int AddHub((int Number, int Latest) teller, int? next)
    {
        Reporters.Add(null);
        Steps.Add([new(teller.Number, int.MinValue, teller.Latest)]);
        if (next is { } further)
            Steps[^1].Add(new(further, int.MinValue, int.MaxValue));
        return Steps.Count - 1;
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
