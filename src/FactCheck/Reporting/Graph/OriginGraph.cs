using System.Collections.Immutable;
using FactCheck.Evaluation;
using FactCheck.Provenance;

namespace FactCheck.Reporting;

/// <summary>
/// Who had it from whom: the chains of everything that is alleged, laid over each other. Arrows run from the origin over those who pass it on to the
/// source that carries it; what an outlet reports itself comes from the outlet.
/// </summary>
internal sealed class OriginGraph
{
    private readonly Dictionary<object, int> _numbers = [];
    private readonly List<OriginNode> _nodes = [];
    private readonly Dictionary<(int From, int To), int> _edges = [];
    private readonly HashSet<Id> _carriers = [];
    private readonly HashSet<Id> _ownReporting = [];
    private readonly ValidClaimSet _set;
    private readonly Names _names;

    private OriginGraph(Reading reading)
    {
        (_set, _names) = (reading.ClaimSet, reading.Names);
        var chains = reading.Allegations.SelectMany(each => each.Sourcing.Chains).ToList();
        _carriers.UnionWith(chains.Select(chain => chain.Carrier));
        _ownReporting.UnionWith(chains.Where(chain => chain is { Links.IsEmpty: true, Outlet: Actor.Work }).Select(chain => chain.Carrier));
        chains.ForEach(Add);
        Nodes = [.. _nodes];
        Edges = [.. _edges.Select(edge => new OriginEdge(edge.Key.From, edge.Key.To, edge.Value)).OrderBy(edge => edge.From).ThenBy(edge => edge.To)];
    }

    /// <summary>The graph of the allegations that are shown.</summary>
    public static OriginGraph Of(Reading reading) => new(reading);

    /// <summary>In the order in which they first appear.</summary>
    public ImmutableArray<OriginNode> Nodes { get; }

    /// <summary>Each pair once, in the order of the nodes.</summary>
    public ImmutableArray<OriginEdge> Edges { get; }

    private void Add(Chain chain)
    {
        var to = Number(chain.Carrier);
        if (chain.Links.IsEmpty)
            Connect(Number(chain.Origin), to);
        for (var i = 0; i < chain.Links.Length; i++)
        {
            var from = chain.Links[i] is Actor.Work work ? Number(work.Source) : Number(i == chain.Links.Length - 1 ? chain.Origin : new(chain.Links[i], i == 0 ? chain.Outlet : chain.Links[i - 1]));
            Connect(from, to);
            to = from;
        }
    }

    // A source that nobody is known to have published has what it reports itself from nobody else: its label says so, and no arrow leads from it to itself.
    private void Connect(int from, int to)
    {
        if (from != to)
            _edges[(from, to)] = _edges.GetValueOrDefault((from, to)) + 1;
    }

    private int Number(Id source) => Number(source, () => new(
        source,
        _set.Get<Source>(source).Title + (_ownReporting.Contains(source) ? " (its own reporting)" : ""),
        _carriers.Contains(source) ? OriginNodeKind.Carrier : OriginNodeKind.Work));

    private int Number(Origin origin) => origin.Actor is Actor.Work work
        ? Number(work.Source)
        : Number(origin.Attribution, () => new(origin.Attribution, _names.Of(origin.Actor), origin.Actor is Actor.Unnamed ? OriginNodeKind.Unnamed : OriginNodeKind.Named));

    private int Number(object identity, Func<OriginNode> make)
    {
        if (!_numbers.TryGetValue(identity, out var number))
        {
            _numbers.Add(identity, number = _nodes.Count);
            _nodes.Add(make());
        }
        return number;
    }
}
