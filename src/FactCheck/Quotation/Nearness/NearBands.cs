namespace FactCheck.Quotation;

/// <summary>
/// Finds the diagonals on which something near to a pattern can lie. The pattern is cut into grams of four characters, and each edit spoils
/// at most one of them; the others stand in the text, on the diagonals that an alignment visits, and these are neighbours.
/// </summary>
internal static class NearBands
{
    private const int GramLength = 4;
    private const int BucketBits = 12;
    private const int LeastWidth = 16;

    /// <summary>The bands that hold every alignment of the pattern within the greatest distance, in rising order and apart from each other.</summary>
    public static List<DiagonalBand> Of(
        ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, int maxDistance, CancellationToken cancellation)
    {
        var leastKept = (pattern.Length / GramLength) - maxDistance;
        // An alignment visits at most one diagonal more than it has edits, and so at most two neighbouring bins.
        var width = Math.Max(LeastWidth, maxDistance + 1);
        if (leastKept < 1 || SharedGrams(text, pattern, width, cancellation) is not { } bins)
            return [new(-pattern.Length, text.Length)];
        var bands = new List<DiagonalBand>();
        for (var bin = 1; bin < bins.Length; bin++)
        {
            if (bins[bin - 1] + bins[bin] < leastKept)
                continue;
            var band = new DiagonalBand(((bin - 1) * width) - pattern.Length, ((bin + 1) * width) - 1 - pattern.Length);
            if (bands is [.., var before] && before.Last >= band.First - 1)
                bands[^1] = before with { Last = band.Last };
            else
                bands.Add(band);
        }
        return bands;
    }

    /// <summary>
    /// How many grams stand in the text on the diagonals of each bin, from the one on which all of the pattern is before the text; null
    /// where that are so many that reckoning everything costs no more.
    /// </summary>
    private static int[]? SharedGrams(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, int width, CancellationToken cancellation)
    {
        // Of each bucket the last of its grams, counted from 1, and of each gram the one before it in its bucket.
        var (grams, here) = (new ulong[pattern.Length / GramLength], 0UL);
        for (var i = 0; i < grams.Length * GramLength; i++)
            grams[i / GramLength] = here = Next(here, pattern[i]);
        var (last, before) = (new int[1 << BucketBits], new int[grams.Length + 1]);
        for (var gram = 1; gram <= grams.Length; gram++)
        {
            ref var bucket = ref last[BucketOf(grams[gram - 1])];
            (before[gram], bucket) = (bucket, gram);
        }
        var bins = new int[((text.Length + pattern.Length) / width) + 2];
        var seen = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % (1 << 16) == 0)
                cancellation.ThrowIfCancellationRequested();
            here = Next(here, text[i]);
            for (var gram = last[BucketOf(here)]; gram > 0; gram = before[gram])
            {
                if (seen++ > text.Length)
                    return null;
                if (grams[gram - 1] == here)
                    bins[(i + 1 - (GramLength * gram) + pattern.Length) / width]++;
            }
        }
        return bins;
    }

    /// <summary>The gram that ends with a character.</summary>
    private static ulong Next(ulong before, char character) => (before >> 16) | ((ulong)character << 48);

    // Multiplicative hashing; the golden ratio spreads well.
    private static int BucketOf(ulong gram) => (int)((gram * 0x9E3779B97F4A7C15) >> (64 - BucketBits));
}
