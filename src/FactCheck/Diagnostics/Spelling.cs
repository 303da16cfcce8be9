namespace FactCheck.Diagnostics;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Spelling
{
    private const int MaxCandidates = 10_000;
    private const int MaxLength = 80;

    /// <summary>"Did you mean 'published'?", or null where no candidate is near: at most a third of the letters differ, and at most 3 of them; of two letters one may, of a single one none.</summary>
    public static string? DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } near ? $"Did you mean '{near}'?" : null;

    private static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > MaxLength)
            return null;
        string? best = null;
        var bestDistance = (word.Length < 2 ? 0 : Math.Min(3, Math.Max(1, word.Length / 3))) + 1;
        foreach (var candidate in candidates.Take(MaxCandidates))
        {
            if (Math.Abs(candidate.Length - word.Length) >= bestDistance)
                continue;
            var distance = Distance(word, candidate, bestDistance);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>
    /// The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours, letter case aside; or the limit, where it is
    /// not less. Only what lies within the limit of the diagonal is reckoned.
    /// </summary>
    private static int Distance(string a, string b, int limit)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current.Fill(limit);
            if (i < limit)
                current[0] = i;
            var least = limit;
            for (var j = Math.Max(1, i - limit); j <= Math.Min(b.Length, i + limit); j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }
            if (least >= limit)
                return limit;
            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
