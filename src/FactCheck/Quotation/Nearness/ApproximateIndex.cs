using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>Finds the passages of one text that come nearest to a pattern, for many patterns. It is safe for use by several threads.</summary>
/// <remarks>
/// Pieces of the pattern are looked for by the grams that they share with the text, what is found is looked at more closely, and the distance of the whole pattern is reckoned only
/// on the diagonals that are left. Each step drops only what cannot be near, so the outcome is that of reckoning all. It takes no longer than the length of the text times that of
/// the pattern, divided by 64, times a constant.
/// </remarks>
internal sealed class ApproximateIndex(ReadOnlyMemory<char> text)
{
    private readonly ReadOnlyMemory<char> _text = text;
    private GramIndex? _grams;

    /// <summary>
    /// The passages that come nearest. A place is a candidate if something ends there that is within the greatest distance; its distance is that of the nearest. Of the candidates
    /// the nearest is taken, of these the first; then the last of those that follow on it without a gap and are as near; and of what ends there and is as near, the longest.
    /// The candidates in this passage drop out, and those so short behind it that what ends there begins in it. And so on with those that are left.
    /// </summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="maxDistance">The greatest edit distance (Levenshtein). Nothing is found for a pattern that is not longer than this.</param>
    /// <param name="maxMatches">How many passages to find at most.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The passages, by distance, then in the order of the text.</returns>
    public ImmutableArray<ApproximateMatch> Find(ReadOnlySpan<char> pattern, int maxDistance, int maxMatches, CancellationToken cancellation = default)
    {
        if (pattern.Length <= maxDistance || pattern.Length - maxDistance > _text.Length || maxMatches == 0)
            return [];
        using var table = new EditTable();
        var ends = new NearEnds(pattern.Length, maxDistance);
        foreach (var band in new NearBands(_text, Grams(cancellation), maxDistance, cancellation).Of(pattern))
            ends.Add(table.Fill(pattern, _text.Span, band, isAnchored: false, cancellation), band);
        var matches = ImmutableArray.CreateBuilder<ApproximateMatch>();
        while (matches.Count < maxMatches && ends.TryFindNearest(out var end, out var distance))
        {
            var match = new ApproximateMatch(StartOf(pattern, end, distance, table, cancellation), end, distance);
            matches.Add(match);
            ends.Remove(match);
        }
        return matches.DrainToImmutable();
    }

    private GramIndex Grams(CancellationToken cancellation) =>
        Volatile.Read(ref _grams) ?? Interlocked.CompareExchange(ref _grams, new(_text.Span, cancellation), null) ?? _grams;

    /// <summary>Where the longest passage starts that has this end and this distance: reckoned backwards from the end.</summary>
    private int StartOf(ReadOnlySpan<char> pattern, int end, int distance, EditTable table, CancellationToken cancellation)
    {
        var before = _text.Span[Math.Max(0, end - pattern.Length - distance)..end];
        var row = table.Fill(Reversed(pattern), Reversed(before), new(-distance, distance), isAnchored: true, cancellation);
        var (length, reached, longest) = (row.Before, row.Distance, 0);
        foreach (var step in row.Steps)
        {
            (length, reached) = (length + 1, reached + LastRow.Difference(step));
            if (reached == distance)
                longest = length;
        }
        return end - longest;
    }

    private static char[] Reversed(ReadOnlySpan<char> text)
    {
        var reversed = text.ToArray();
        Array.Reverse(reversed);
        return reversed;
    }
}
