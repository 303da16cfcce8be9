namespace FactCheck.Tests.Unit.Quotation;

/// <summary>Approximate search as it is defined: every distance is reckoned, and every candidate looked at.</summary>
internal static class PlainSearch
{
    public static List<(int Start, int End, int Distance)> Find(string text, string pattern, int maxDistance, int maxMatches)
    {
        var distances = DistancesOfEnds(text, pattern);
        SortedSet<int> candidates = [.. Enumerable.Range(0, distances.Length).Where(end => distances[end] <= maxDistance)];
        var found = new List<(int Start, int End, int Distance)>();
        while (found.Count < maxMatches && candidates.Count > 0)
        {
            var least = candidates.Min(end => distances[end]);
            var end = candidates.First(candidate => distances[candidate] == least);
            while (candidates.Contains(end + 1) && distances[end + 1] == least)
                end++;
            var start = StartsOf(text, pattern, end).First(start => start.Distance == least).Start;
            found.Add((start, end, least));
            candidates.RemoveWhere(candidate => candidate > start && candidate < end + pattern.Length - maxDistance);
        }
        return found;
    }

    /// <summary>For each end the least distance of all that ends there: the algorithm of Sellers.</summary>
    public static int[] DistancesOfEnds(string text, string pattern)
    {
        var row = new int[text.Length + 1];
        for (var i = 1; i <= pattern.Length; i++)
            row = NextRow(row, i, pattern[i - 1], text);
        return row;
    }

    /// <summary>The edit distance of two texts.</summary>
    public static int Distance(string pattern, string text) => DistancesOfPrefixes(pattern, text)[^1];

    // Distances are the same backwards. What is more than twice as long as the pattern is farther from it than nothing at all is.
    private static IEnumerable<(int Start, int Distance)> StartsOf(string text, string pattern, int end)
    {
        var first = Math.Max(0, end - (2 * pattern.Length));
        var distances = DistancesOfPrefixes(Reversed(pattern), Reversed(text[first..end]));
        return Enumerable.Range(first, end - first + 1).Select(start => (start, distances[end - start]));
    }

    private static int[] DistancesOfPrefixes(string pattern, string text)
    {
        int[] row = [.. Enumerable.Range(0, text.Length + 1)];
        for (var i = 1; i <= pattern.Length; i++)
            row = NextRow(row, i, pattern[i - 1], text);
        return row;
    }

    private static int[] NextRow(int[] row, int first, char character, string text)
    {
        var next = new int[row.Length];
        next[0] = first;
        for (var j = 1; j < row.Length; j++)
            next[j] = Math.Min(row[j - 1] + (text[j - 1] == character ? 0 : 1), Math.Min(row[j], next[j - 1]) + 1);
        return next;
    }

    private static string Reversed(string text) => string.Concat(text.Reverse());
}
