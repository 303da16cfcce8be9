using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>
/// Finds the circles in which words went round. A circle is a closed walk along the steps by which one has it from another, in which no step is certainly later
/// than one before it: whoever is told last is whoever told first.
/// </summary>
internal sealed class CircularReporting
{
    private readonly Retelling _retelling;
    private readonly Dictionary<int, Reached> _reached = [];
    private readonly PriorityQueue<int, (int NotAfter, int Steps, int Turn)> _open = new();
    private readonly Dictionary<int, int> _rank = [];

    private CircularReporting(Retelling retelling) => _retelling = retelling;

    /// <summary>The last day on which the next step can have been, how many steps lead here, from which reporter the last one came, and as the how many-th that one had its turn.</summary>
    private readonly record struct Reached(int NotAfter, int Steps, int From, int Turn);

    public static ImmutableArray<CircularReport> In(ImmutableArray<Chain> chains, ValidClaimSet set)
    {
        if (chains.Length == 0 || chains.All(chain => chain.Links.IsEmpty))
            return [];
        var retelling = new Retelling(chains, set);
        var search = new CircularReporting(retelling);
        var circles = new List<List<int>>();
        foreach (var group in StrongGroups.In(retelling.Steps))
            search.AddCircles(group, circles);
        return
        [
            .. circles
                .OrderBy(circle => Retelling.IdOf(retelling.Reporters[circle[0]]!))
                .Select(circle => new CircularReport([.. circle.Select(member => retelling.Reporters[member]!)])),
        ];
    }

    /// <summary>By the ids of those in the group, so that the order of the citations does not matter: a circle from each that is in none yet.</summary>
    private void AddCircles(List<int> group, List<List<int>> circles)
    {
        _rank.Clear();
        var members = group.Where(member => !IsHub(member)).OrderBy(member => Retelling.IdOf(_retelling.Reporters[member]!)).ToArray();
        foreach (var member in members.Concat(group.Where(IsHub)))
            _rank.Add(member, _rank.Count);
        var covered = new HashSet<int>();
        foreach (var start in members)
            if (!covered.Contains(start) && FindFrom(start) is { } circle)
            {
                covered.UnionWith(circle);
                circles.Add(circle);
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
        _reached[start] = new(int.MaxValue, 0, start, 0);
        var turns = 0;
        Enqueue(start);
        while (_open.TryDequeue(out var at, out var queued))
        {
            var here = _reached[at];
            if (queued != TurnOf(at))
                continue;
            var (from, turn, steps) = IsHub(at) ? (here.From, here.Turn, here.Steps) : (at, turns++, here.Steps + 1);
            foreach (var step in _retelling.Steps[at])
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
        if (_reached.TryGetValue(to, out var known) && !IsBetter(to, better, known))
            return;
        _reached[to] = better;
        Enqueue(to);
    }

    /// <summary>Of two ways to a hub that are else equal, the one from whoever had their turn first is better, so that it does not matter in which order the hubs stand.</summary>
    private bool IsBetter(int to, Reached better, Reached known) =>
        better.NotAfter != known.NotAfter ? better.NotAfter > known.NotAfter
        : better.Steps != known.Steps ? better.Steps < known.Steps
        : IsHub(to) && better.Turn < known.Turn;

    private void Enqueue(int at) => _open.Enqueue(at, TurnOf(at));

    // The complement turns the order round, and cannot overflow. Hubs have their turn before the reporters that are reached by the same day in as many steps.
    private (int NotAfter, int Steps, int Turn) TurnOf(int at) =>
        (~_reached[at].NotAfter, _reached[at].Steps, IsHub(at) ? int.MinValue + _reached[at].Turn : _rank[at]);

    /// <summary>The members in the order of the words: from whom told first, against the steps.</summary>
    private List<int> Round(int start, int last)
    {
        var circle = new List<int> { start };
        for (var at = last; at != start; at = _reached[at].From)
            circle.Add(at);
        return circle;
    }

    private bool IsHub(int at) => _retelling.Reporters[at] is null;
}
