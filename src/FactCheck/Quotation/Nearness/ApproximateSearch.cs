using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A stretch of a text that a pattern comes near to.</summary>
internal readonly record struct ApproximateMatch(int Start, int End, int Distance);

/// <summary>Finds the passages of a text that come nearest to a pattern.</summary>
/// <remarks>
/// The distance of the pattern is reckoned only on the diagonals where something near can lie, so the outcome is that of reckoning all. It
/// takes no longer than the length of the text times that of the pattern, divided by 64, times a constant.
/// </remarks>
internal static class ApproximateSearch
{
    /// <summary>
    /// The passages that come nearest. A place is a candidate if something ends there that is within the greatest distance; its distance is that of the nearest. Of the candidates
    /// the nearest is taken, of these the first; then the last of those that follow on it without a gap and are as near; and of what ends there and is as near, the longest.
    /// The candidates in this passage drop out, and those so short behind it that what ends there begins in it. And so on with those that are left.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="maxDistance">The greatest edit distance (Levenshtein). Nothing is found for a pattern that is not longer than this.</param>
    /// <param name="maxMatches">How many passages to find at most.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The passages, by distance, then in the order of the text.</returns>
    public static ImmutableArray<ApproximateMatch> Find(
        ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, int maxDistance, int maxMatches, CancellationToken cancellation = default)
    {
        if (pattern.Length <= maxDistance || pattern.Length - maxDistance > text.Length || maxMatches == 0)
            return [];
        var table = new EditTable();
        var ends = new List<(int End, int Distance)>();
        foreach (var band in NearBands.Of(text, pattern, maxDistance, cancellation))
        {
            // The table has some columns that the band reaches in higher rows only.
            var first = pattern.Length + band.First;
            var row = table.Fill(pattern, text, band, isAnchored: false, cancellation);
            ends.AddRange(row.Where(cell => cell.Distance <= maxDistance && cell.End >= first));
        }
        var matches = ImmutableArray.CreateBuilder<ApproximateMatch>();
        while (matches.Count < maxMatches && ends.Count > 0)
        {
            var (end, distance) = ends.MinBy(end => end.Distance);
            for (var next = ends.IndexOf((end, distance)) + 1; next < ends.Count && ends[next] == (end + 1, distance); next++)
                end++;
            var match = new ApproximateMatch(StartOf(text, pattern, end, distance, table, cancellation), end, distance);
            var free = end + pattern.Length - maxDistance;
            matches.Add(match);
            ends.RemoveAll(other => match.Start < other.End && other.End < free);
        }
        return matches.DrainToImmutable();
    }

    /// <summary>Where the longest passage starts that has this end and this distance: reckoned backwards from the end.</summary>
    private static int StartOf(
        ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, int end, int distance, EditTable table, CancellationToken cancellation)
    {
        var before = text[Math.Max(0, end - pattern.Length - distance)..end];
        var row = table.Fill(Reversed(pattern), Reversed(before), new(-distance, distance), isAnchored: true, cancellation);
        return end - row.LastOrDefault(cell => cell.Distance == distance).End;
    }

    private static char[] Reversed(ReadOnlySpan<char> text)
    {
        var reversed = text.ToArray();
        Array.Reverse(reversed);
        return reversed;
    }
}
