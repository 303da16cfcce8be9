using System.Collections.Immutable;

namespace FactCheck.Reporting;

/// <summary>
/// In which layer each node of a graph stands: what nothing leads to in the first, what leads nowhere in the last, all else as far right as the longest way to it
/// demands. An arrow that would close a circle counts for nothing.
/// </summary>
internal static class LayersOf
{
    public static ImmutableArray<int> Of(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        var next = edges.ToLookup(edge => edge.From, edge => edge.To);
        var (order, state) = (new List<int>(), new int[nodes]);
        var kept = new List<(int From, int To)>();
        for (var node = 0; node < nodes; node++)
            Visit(node);
        order.Reverse();
        var into = kept.ToLookup(edge => edge.To, edge => edge.From);
        var layers = new int[nodes];
        foreach (var node in order)
            layers[node] = into[node].Select(from => layers[from] + 1).DefaultIfEmpty(0).Max();
        var last = layers.DefaultIfEmpty(0).Max();
        var leading = kept.Select(edge => edge.From).ToHashSet();
        for (var node = 0; node < nodes; node++)
            if (!leading.Contains(node) && into[node].Any())
                layers[node] = last;
        return [.. layers];

        // A drawn graph has at most some sixty nodes, so this goes no deeper than that.
        void Visit(int node)
        {
            if (state[node] != 0)
                return;
            state[node] = 1;
            foreach (var to in next[node])
                if (state[to] != 1)
                {
                    kept.Add((node, to));
                    Visit(to);
                }
            state[node] = 2;
            order.Add(node);
        }
    }
}
