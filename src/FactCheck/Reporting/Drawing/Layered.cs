using System.Collections.Immutable;

namespace FactCheck.Reporting;

/// <summary>
/// A layered layout: arrows run from left to right, an arrow over several layers has a bend in each of them, and within a layer each stands near the middle of
/// what it is connected to. The same graph is always laid out the same way: ties go to the lower number.
/// </summary>
internal sealed class Layered
{
    private const int Sweeps = 8;

    private readonly List<(int From, int To)> _steps = [];
    private readonly List<int> _layerOf;
    private readonly List<List<int>> _layers = [];

    /// <summary>Lays out a graph.</summary>
    /// <param name="nodes">How many nodes it has.</param>
    /// <param name="edges">Its arrows; those of a circle that run backwards are left as they are.</param>
    public Layered(int nodes, IEnumerable<(int From, int To)> edges)
    {
        var all = edges.ToList();
        _layerOf = [.. LayersOf.Of(nodes, all)];
        Routes = [.. all.Select(edge => (ImmutableArray<int>)[edge.From, .. Bends(edge.From, edge.To), edge.To])];
        foreach (var route in Routes)
            for (var i = 1; i < route.Length; i++)
                _steps.Add((route[i - 1], route[i]));
        for (var layer = 0; layer <= _layerOf.DefaultIfEmpty(-1).Max(); layer++)
            _layers.Add([.. Enumerable.Range(0, _layerOf.Count).Where(vertex => _layerOf[vertex] == layer)]);
        for (var sweep = 0; sweep < Sweeps; sweep++)
            Sort(forwards: int.IsEvenInteger(sweep));
    }

    /// <summary>From left to right, each from top to bottom: the numbers of nodes, and from the number of nodes on those of bends.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Layers => _layers;

    /// <summary>For each arrow its nodes with the bends between.</summary>
    public ImmutableArray<ImmutableArray<int>> Routes { get; }

    /// <summary>What stands left of a vertex and leads to it, or right of it.</summary>
    public ILookup<int, int> Neighbours(bool left) => left ? _steps.ToLookup(step => step.To, step => step.From) : _steps.ToLookup(step => step.From, step => step.To);

    private List<int> Bends(int from, int to)
    {
        var bends = new List<int>();
        for (var layer = _layerOf[from] + 1; layer < _layerOf[to]; layer++)
        {
            bends.Add(_layerOf.Count);
            _layerOf.Add(layer);
        }
        return bends;
    }

    private void Sort(bool forwards)
    {
        var neighbours = Neighbours(left: forwards);
        var place = new double[_layerOf.Count];
        foreach (var layer in _layers)
            for (var i = 0; i < layer.Count; i++)
                place[layer[i]] = (i + 0.5) / layer.Count;
        for (var step = 0; step < _layers.Count; step++)
        {
            var layer = _layers[forwards ? step : _layers.Count - 1 - step];
            var wanted = layer.ToDictionary(vertex => vertex, vertex => neighbours[vertex].Select(other => place[other]).DefaultIfEmpty(place[vertex]).Average());
            var sorted = layer.OrderBy(vertex => wanted[vertex]).ThenBy(vertex => place[vertex]).ThenBy(vertex => vertex).ToList();
            layer.Clear();
            layer.AddRange(sorted);
            for (var i = 0; i < layer.Count; i++)
                place[layer[i]] = (i + 0.5) / layer.Count;
        }
    }
}
