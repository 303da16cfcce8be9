using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>
/// Finds the circles in which words went round. A circle is a closed walk along the steps by which one has it from another, in which no step is certainly later
/// than one before it: whoever is told last is whoever told first.
/// </summary>
internal sealed class CircularReporting(Retelling retelling)
{
    private readonly Dictionary<int, Reached> _reached = [];
    private readonly PriorityQueue<int, (int NotAfter, int Steps, int Turn)> _open = new();
    private readonly Dictionary<int, int> _rank = [];

    /// <summary>The last day on which the next step can have been, how many steps lead here, from which reporter the last one came, and as the how many-th that one had its turn.</summary>
    private readonly record struct Reached(int NotAfter, int Steps, int From, int Turn);

    public static ImmutableArray<CircularReport> In(ImmutableArray<Chain> chains, ValidClaimSet set)
    {
        if (chains.All(chain => chain.Links.IsEmpty))
            return [];
        var retelling = new Retelling(chains, set);
        var search = new CircularReporting(retelling);
        return
        [
            .. from circle in StrongGroups.In(retelling.Steps).SelectMany(search.CirclesIn)
               orderby search.IdOf(circle[0])
               select new CircularReport([.. circle.Select(member => retelling.Reporters[member]!)]),
        ];
    }

    private Id IdOf(int member) => Retelling.IdOf(retelling.Reporters[member]!);

    /// <summary>By the ids of those in the group, so that the order of the citations does not matter: a circle from each that is in none yet.</summary>
    private IEnumerable<List<int>> CirclesIn(List<int> group)
    {
        _rank.Clear();
        var members = group.Where(member => !IsHub(member)).OrderBy(IdOf).ToArray();
        foreach (var member in members.Concat(group.Where(IsHub)))
            _rank.Add(member, _rank.Count);
        var covered = new HashSet<int>();
        foreach (var start in members)
            if (!covered.Contains(start) && FindFrom(start) is { } circle)
            {
                covered.UnionWith(circle);
                yield return circle;
            }
    }

    /// <summary>
    /// The circle that begins and ends with one member, or null. Whoever leaves the most time for what came before is looked at first (Dijkstra's way, with the
    /// bottleneck in place of the sum): with more time no step is lost. Over hubs it is one step from reporter to reporter.
    /// </summary>
    private List<int>? FindFrom(int start)
    {
        _reached.Clear();
        _open.Clear();
        Reach(start, new(int.MaxValue, 0, start, 0));
        var turns = 0;
        while (_open.TryDequeue(out var at, out var queued))
        {
            var here = _reached[at];
            if (queued != TurnOf(at, here))
                continue;
            var (from, turn, steps) = IsHub(at) ? (here.From, here.Turn, here.Steps) : (at, turns++, here.Steps + 1);
            foreach (var step in retelling.Steps[at])
            {
                if (step.Earliest > here.NotAfter || !_rank.ContainsKey(step.To))
                    continue;
                if (step.To == start)
                    return Round(start, from);
                Reach(step.To, new(Math.Min(here.NotAfter, step.Latest), steps, from, turn));
            }
        }
        return null;
    }

    private void Reach(int to, Reached better)
    {
        var turn = TurnOf(to, better);
        if (_reached.TryGetValue(to, out var known) && TurnOf(to, known).CompareTo(turn) <= 0)
            return;
        _reached[to] = better;
        _open.Enqueue(to, turn);
    }

    /// <summary>
    /// Whoever leaves more time has their turn first, and then whoever is reached in fewer steps: the complement turns the order of days
    /// round, and cannot overflow. Hubs have their turn before the reporters that are reached by the same day in as many steps, and are
    /// reached from whoever had their turn first, so that it does not matter in which order the hubs stand.
    /// </summary>
    private (int NotAfter, int Steps, int Turn) TurnOf(int at, Reached reached) =>
        (~reached.NotAfter, reached.Steps, IsHub(at) ? int.MinValue + reached.Turn : _rank[at]);

    /// <summary>The members in the order of the words: from whom told first, against the steps.</summary>
    private List<int> Round(int start, int last)
    {
        var circle = new List<int> { start };
        for (var at = last; at != start; at = _reached[at].From)
            circle.Add(at);
        return circle;
    }

    private bool IsHub(int at) => retelling.Reporters[at] is null;
}
