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
    private readonly PriorityQueue<int, (int NotAfter, int Steps, int Rank)> _open = new();
    private readonly Dictionary<int, int> _rank = [];

    private CircularReporting(Retelling retelling) => _retelling = retelling;

    /// <summary>The last day on which the next step can have been, how many steps lead here, and whence the last one came.</summary>
    private readonly record struct Reached(int NotAfter, int Steps, int From);

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
                .OrderBy(circle => Retelling.IdOf(retelling.Reporters[circle[0]]))
                .Select(circle => new CircularReport([.. circle.Select(member => retelling.Reporters[member])])),
        ];
    }

    /// <summary>By the ids of those in the group, so that the order of the citations does not matter: a circle from each that is in none yet.</summary>
    private void AddCircles(List<int> group, List<List<int>> circles)
    {
        _rank.Clear();
        foreach (var member in group.OrderBy(member => Retelling.IdOf(_retelling.Reporters[member])))
            _rank.Add(member, _rank.Count);
        var covered = new HashSet<int>();
        foreach (var start in _rank.Keys.OrderBy(member => _rank[member]))
            if (!covered.Contains(start) && FindFrom(start) is { } circle)
            {
                covered.UnionWith(circle);
                circles.Add(circle);
            }
    }

    /// <summary>
    /// The circle that begins and ends with one member, or null. Whoever leaves the most time for what came before is looked at first (Dijkstra's way, with the
    /// bottleneck in place of the sum): with more time no step is lost.
    /// </summary>
    private List<int>? FindFrom(int start)
    {
        _reached.Clear();
        _open.Clear();
        _reached[start] = new(int.MaxValue, 0, start);
        Enqueue(start);
        while (_open.TryDequeue(out var at, out var queued))
        {
            var here = _reached[at];
            if (queued.NotAfter != ~here.NotAfter || queued.Steps != here.Steps)
                continue;
            foreach (var step in _retelling.Steps[at])
            {
                if (step.Earliest > here.NotAfter || !_rank.ContainsKey(step.To))
                    continue;
                if (step.To == start)
                    return Round(start, at);
                Reach(step.To, new(Math.Min(here.NotAfter, step.Latest), here.Steps + 1, at));
            }
        }
        return null;
    }

    private void Reach(int to, Reached better)
    {
        if (_reached.TryGetValue(to, out var known) && (known.NotAfter > better.NotAfter || (known.NotAfter == better.NotAfter && known.Steps <= better.Steps)))
            return;
        _reached[to] = better;
        Enqueue(to);
    }

    // The complement turns the order round, and cannot overflow.
    private void Enqueue(int at) => _open.Enqueue(at, (~_reached[at].NotAfter, _reached[at].Steps, _rank[at]));

    /// <summary>The members in the order of the words: from whom told first, against the steps.</summary>
    private List<int> Round(int start, int last)
    {
        var circle = new List<int> { start };
        for (var at = last; at != start; at = _reached[at].From)
            circle.Add(at);
        return circle;
    }
}
