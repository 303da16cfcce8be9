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
            var distance = Distance(word, candidate);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours, letter case aside.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }
            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
