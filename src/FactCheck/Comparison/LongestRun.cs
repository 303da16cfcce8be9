namespace FactCheck.Comparison;

/// <summary>The greatest number of elements that kept their order: what is not among them was moved.</summary>
internal static class LongestRun
{
    /// <summary>
    /// The elements outside a longest run of those whose places rise. No two have one place. In time linear where all rise, and else
    /// n log n.
    /// </summary>
    public static HashSet<T> Moved<T>(IReadOnlyList<T> elements, Func<T, int> place)
    {
        int[] places = [.. elements.Select(place)];
        var byPlace = Comparer<int>.Create((one, other) => places[one].CompareTo(places[other]));
        var ends = new List<int>();
        var before = new int[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var at = ends.Count == 0 || places[ends[^1]] < places[i] ? ends.Count : ~ends.BinarySearch(i, byPlace);
            before[i] = at == 0 ? -1 : ends[at - 1];
            if (at == ends.Count)
                ends.Add(i);
            else
                ends[at] = i;
        }
        var isKept = new bool[places.Length];
        for (var i = ends.LastOrDefault(-1); i >= 0; i = before[i])
            isKept[i] = true;
        return [.. elements.Where((_, i) => !isKept[i])];
    }
}
