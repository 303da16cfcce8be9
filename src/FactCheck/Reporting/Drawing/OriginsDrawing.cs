using System.Collections.Immutable;
using System.Text;

namespace FactCheck.Reporting;

/// <summary>
/// The graph of origins, from left to right: those who are at the end of a chain, those who pass it on, the sources that carry it. At each arrow stands the
/// number of citations. Whoever is not named has a dashed box, a carrier a bold one.
/// </summary>
internal sealed class OriginsDrawing
{
    /// <summary>A drawing of more is no help to anybody.</summary>
    public const int Most = 60;

    private readonly List<OriginNode> _nodes = [];
    private readonly Dictionary<object, int> _numbers = [];
    private readonly List<Lifetime> _nodeDays = [];
    private readonly SortedDictionary<(int From, int To, int Citations), Lifetime> _edges = [];
    private readonly bool _isTooLarge;

    public OriginsDrawing(Reading whole)
    {
        var graph = OriginGraph.Of(whole);
        _isTooLarge = graph.Nodes.Length > Most;
        if (!_isTooLarge)
            foreach (var node in graph.Nodes)
                Number(node);
    }

    public void Add(Reading reading, int state)
    {
        if (_isTooLarge)
            return;
        var graph = OriginGraph.Of(reading);
        var nodes = graph.Nodes.Select(Number).ToArray();
        Turn(_nodeDays.Select((days, i) => (i, days)), nodes.ToHashSet(), state);
        var edges = graph.Edges.Select(edge => (nodes[edge.From], nodes[edge.To], edge.Citations)).ToHashSet();
        foreach (var edge in edges)
            _edges.TryAdd(edge, new());
        Turn(_edges.Select(edge => (edge.Key, edge.Value)), edges, state);
    }

    public void Draw(Svg svg, Figure figure)
    {
        if (_isTooLarge)
        {
            svg.Instead(Svg.Of($"The graph of origins has more than {Most} nodes and is not drawn. The table says the same; an export of it as DOT can be laid out by Graphviz."));
            return;
        }
        if (_nodes.Count == 0)
            return;
        var pairs = _edges.Keys.Select(edge => (edge.From, edge.To)).Distinct().ToList();
        var layered = new Layered(_nodes.Count, pairs);
        var places = new NodePlaces(layered, _nodes.Count);
        svg.Begin("origins-drawing", places.Width, places.Height, figure.Title, figure.Description);
        foreach (var ((from, to, citations), days) in _edges)
            Edge(svg, places, layered.Routes[pairs.IndexOf((from, to))], citations, days.Days);
        for (var i = 0; i < _nodes.Count; i++)
            Node(svg, places, i);
        svg.End();
    }

    private int Number(OriginNode node)
    {
        if (!_numbers.TryGetValue(node.Identity, out var number))
        {
            _numbers.Add(node.Identity, number = _nodes.Count);
            _nodes.Add(node);
            _nodeDays.Add(new());
        }
        return number;
    }

    private static void Turn<T>(IEnumerable<(T Key, Lifetime Days)> all, HashSet<T> now, int state)
    {
        foreach (var (key, days) in all)
            if (days.Holds && !now.Contains(key))
                days.End(state);
            else if (!days.Holds && now.Contains(key))
                days.Begin(state);
    }

    private void Edge(Svg svg, NodePlaces places, ImmutableArray<int> route, int citations, Days days)
    {
        svg.BeginGroup(days, Svg.Of($"{_nodes[route[0]].Label} → {_nodes[route[^1]].Label}: {citations} {(citations == 1 ? "citation" : "citations")}"));
        var (x, y) = (places.X(route[0]) + NodePlaces.BoxWidth, places.Y(route[0]));
        var path = new StringBuilder(Svg.Of($"M{x} {y}"));
        foreach (var vertex in route.AsSpan()[1..])
        {
            var (toX, toY) = (places.X(vertex) - (vertex < _nodes.Count ? 6 : 0), places.Y(vertex));
            path.Append(Svg.Of($"C{(x + toX) / 2} {y} {(x + toX) / 2} {toY} {toX} {toY}"));
            x = toX;
            if (vertex >= _nodes.Count)
                path.Append(Svg.Of($"H{x = places.X(vertex) + NodePlaces.BoxWidth}"));
            y = toY;
        }
        svg.Path(path.ToString(), "edge");
        svg.Path(Svg.Of($"M{x + 6} {y}l-8 -4v8z"), "arrow");
        var (nextX, nextY) = (places.X(route[1]), places.Y(route[1]));
        var (startX, startY) = (places.X(route[0]) + NodePlaces.BoxWidth, places.Y(route[0]));
        // A quarter of the way along the first curve; there 5/32 of the height is gained.
        svg.Text(startX + ((nextX - startX) / 4), startY + ((nextY - startY) * 5 / 32) + 4, Svg.Of($"{citations}"), "number");
        svg.EndGroup();
    }

    private void Node(Svg svg, NodePlaces places, int number)
    {
        var node = _nodes[number];
        var (x, y) = (places.X(number), places.Y(number));
        svg.BeginGroup(_nodeDays[number].Days, node.Label);
        svg.Box(x, y - (NodePlaces.BoxHeight / 2), NodePlaces.BoxWidth, NodePlaces.BoxHeight, $"node {DataWords.Of(node.Kind)}");
        var lines = NodeLabel.Lines(node.Label);
        for (var i = 0; i < lines.Count; i++)
            svg.Text(x + 8, y + 4 + (i * 15) - ((lines.Count - 1) * 8), lines[i]);
        svg.EndGroup();
    }
}
