namespace FactCheck.Reporting;

/// <summary>Where the vertices of a layered layout stand, as whole numbers.</summary>
internal sealed class NodePlaces
{
    public const int BoxWidth = 190;
    public const int BoxHeight = 36;
    private const int Gap = 130;
    private const int Step = 46;
    private const int BendStep = 16;
    private const int Margin = 8;
    private const int Sweeps = 6;

    private readonly Layered _layered;
    private readonly int _nodes;
    private readonly double[] _y;
    private readonly int[] _x;

    public NodePlaces(Layered layered, int nodes)
    {
        (_layered, _nodes) = (layered, nodes);
        var vertices = layered.Layers.Sum(layer => layer.Count);
        (_y, _x) = (new double[vertices], new int[vertices]);
        for (var i = 0; i < layered.Layers.Count; i++)
        {
            foreach (var vertex in layered.Layers[i])
                _x[vertex] = Margin + (i * (BoxWidth + Gap));
            Stack(layered.Layers[i], _ => 0);
        }
        var tallest = layered.Layers.MaxBy(layer => layer.Count) ?? [];
        for (var sweep = 0; sweep < Sweeps; sweep++)
            Settle(tallest, left: int.IsEvenInteger(sweep));
        var top = _y.DefaultIfEmpty(0).Min();
        for (var i = 0; i < _y.Length; i++)
            _y[i] += Margin + (BoxHeight / 2) - top;
    }

    public int Width => (2 * Margin) + (_layered.Layers.Count * BoxWidth) + ((_layered.Layers.Count - 1) * Gap);

    public int Height => Margin + (BoxHeight / 2) + (int)Math.Round(_y.DefaultIfEmpty(0).Max());

    /// <summary>The left end of a vertex.</summary>
    public int X(int vertex) => _x[vertex];

    /// <summary>The middle of a vertex.</summary>
    public int Y(int vertex) => (int)Math.Round(_y[vertex]);

    private void Settle(IReadOnlyList<int> tallest, bool left)
    {
        var neighbours = _layered.Neighbours(left);
        foreach (var layer in left ? _layered.Layers : _layered.Layers.Reverse())
            if (layer != tallest)
                Stack(layer, vertex => neighbours[vertex].Select(other => _y[other]).DefaultIfEmpty(_y[vertex]).Average());
    }

    /// <summary>Each as near to where it wants to be as those above it leave room for; then all are moved to the middle of what they wanted.</summary>
    private void Stack(IReadOnlyList<int> layer, Func<int, double> wanted)
    {
        if (layer.Count == 0)
            return;
        var wishes = layer.Select(wanted).ToArray();
        var places = new double[layer.Count];
        for (var i = 0; i < layer.Count; i++)
            places[i] = i == 0 ? wishes[i] : Math.Max(wishes[i], places[i - 1] + Room(layer[i - 1], layer[i]));
        var shift = wishes.Average() - places.Average();
        for (var i = 0; i < layer.Count; i++)
            _y[layer[i]] = places[i] + shift;
    }

    private int Room(int above, int below) => above < _nodes && below < _nodes ? Step : above >= _nodes && below >= _nodes ? BendStep : (Step + BendStep) / 2;
}
