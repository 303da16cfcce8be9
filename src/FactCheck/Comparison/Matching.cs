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
        int[] partners = [.. Enumerable.Repeat(-1, second.Length)];
        var places = Enumerable.Range(0, first.Length).ToLookup(i => first[i].Key, StringComparer.Ordinal);
        foreach (var group in Enumerable.Range(0, second.Length).GroupBy(i => second[i].Key, StringComparer.Ordinal))
        {
            int[] there = [.. places[group.Key]], here = [.. group];
            if (there.Length > 1 || here.Length > 1)
            {
                var texts = there.ToLookup(i => first[i].Text, StringComparer.Ordinal);
                foreach (var same in here.GroupBy(i => second[i].Text, StringComparer.Ordinal))
                    Pair([.. same], [.. texts[same.Key]]);
                there = [.. there.Except(here.Select(i => partners[i]))];
                here = [.. here.Where(i => partners[i] < 0)];
            }
            Pair(here, there);
        }
        return partners;

        void Pair(int[] here, int[] there)
        {
            for (var i = 0; i < here.Length && i < there.Length; i++)
                partners[here[i]] = there[i];
        }
    }

    /// <summary>
    /// The elements of two lists that were removed, added, moved or changed: first those that only the first list has, in its order, then
    /// the others in the order of the second. A list that is absent is an empty one.
    /// </summary>
    public static IEnumerable<ListChange> Changes(Node? first, Node? second)
    {
        if (Node.AreSame(first, second))
            yield break;
        var (before, after) = (Node.ElementsOf(first), Node.ElementsOf(second));
        var partners = Of(before, after);
        foreach (var i in Enumerable.Range(0, before.Length).Except(partners))
            yield return new(i, before[i], -1, null, IsMoved: false);
        var moved = LongestRun.Moved([.. Enumerable.Range(0, after.Length).Where(i => partners[i] >= 0)], i => partners[i]);
        for (var i = 0; i < after.Length; i++)
        {
            var old = before.ElementAtOrDefault(partners[i]);
            if (moved.Contains(i) || !Node.AreSame(old, after[i]))
                yield return new(partners[i], old, i, after[i], moved.Contains(i));
        }
    }
}
