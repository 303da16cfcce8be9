namespace FactCheck.Comparison;

/// <summary>The greatest number of elements that kept their order: what is not among them was moved.</summary>
internal static class LongestRun
{
    /// <summary>Which of several different numbers belong to a longest rising run. In time linear where all rise, and else n log n.</summary>
    public static bool[] In(IReadOnlyList<int> numbers)
    {
        var ends = new List<int>();
        var before = new int[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            var at = ends.Count == 0 || numbers[ends[^1]] < numbers[i] ? ends.Count : FirstNotBelow(ends, numbers, numbers[i]);
            before[i] = at == 0 ? -1 : ends[at - 1];
            if (at == ends.Count)
                ends.Add(i);
            else
                ends[at] = i;
        }
        var isIn = new bool[numbers.Count];
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
            isIn[i] = true;
        return isIn;
    }

    private static int FirstNotBelow(List<int> ends, IReadOnlyList<int> numbers, int number)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (numbers[ends[middle]] < number)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
