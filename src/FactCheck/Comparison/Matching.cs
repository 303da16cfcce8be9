using System.Collections.Immutable;

namespace FactCheck.Comparison;

/// <summary>Which element of one list is which element of another, by their keys. In time linear in the lists.</summary>
internal static class Matching
{
    /// <summary>
    /// For each element of the second list the index of its partner in the first, or −1. Where several elements have one key, those that are the same
    /// are partners, and the others in their order.
    /// </summary>
    public static int[] Of(ImmutableArray<Node> first, ImmutableArray<Node> second)
    {
        var partners = new int[second.Length];
        Array.Fill(partners, -1);
        var places = ByKey(first);
        foreach (var (key, here) in ByKey(second))
        {
            if (!places.TryGetValue(key, out var there))
                continue;
            var (left, open) = here.Count > 1 || there.Count > 1 ? PairSame(first, second, there, here, partners) : (there, here);
            foreach (var (at, partner) in open.Zip(left))
                partners[at] = partner;
        }
        return partners;
    }

    /// <summary>Makes partners of those that are the same, and gives back the others.</summary>
    private static (List<int> There, List<int> Here) PairSame(ImmutableArray<Node> first, ImmutableArray<Node> second, List<int> there, List<int> here, int[] partners)
    {
        var free = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        foreach (var i in there)
        {
            if (!free.TryGetValue(first[i].Text, out var same))
                free[first[i].Text] = same = [];
            same.Enqueue(i);
        }
        var open = new List<int>();
        foreach (var i in here)
        {
            if (free.TryGetValue(second[i].Text, out var same) && same.TryDequeue(out var partner))
                partners[i] = partner;
            else
                open.Add(i);
        }
        var left = free.Values.SelectMany(same => same).ToHashSet();
        return (there.FindAll(left.Contains), open);
    }

    private static Dictionary<string, List<int>> ByKey(ImmutableArray<Node> elements)
    {
        var byKey = new Dictionary<string, List<int>>(elements.Length, StringComparer.Ordinal);
        for (var i = 0; i < elements.Length; i++)
        {
            var key = elements[i].Key;
            if (!byKey.TryGetValue(key, out var places))
                byKey[key] = places = [];
            places.Add(i);
        }
        return byKey;
    }
}
