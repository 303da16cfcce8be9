namespace FactCheck.Quotation;

/// <summary>
/// The words of several texts with which something begins that can stand twice, in the order of the letters from each of them to the end of
/// its text, and how many letters neighbours have in common.
/// </summary>
/// <param name="Words">The words.</param>
/// <param name="Common">How many letters each has in common with the one before it; 0 for the first.</param>
internal sealed record SortedWords(List<int> Words, List<int> Common)
{
    public static SortedWords Of(TextLetters letters, int minWords, CancellationToken cancellation)
    {
        var text = Repeated(letters, minWords);
        var order = SuffixArray.Of(text, cancellation);
        var common = CommonLetters(text, order, cancellation);
        var sorted = new SortedWords([], []);
        var least = 0;
        foreach (var letter in order)
        {
            least = Math.Min(least, common[letter]);
            if (letters.WordFrom(letter) is not (var word and >= 0))
                continue;
            sorted.Words.Add(word);
            sorted.Common.Add(least);
            least = int.MaxValue;
        }
        return sorted;
    }

    /// <summary>
    /// The letters, and in place of those that stand in nothing that stands twice numbers that stand nowhere else. No passage is shorter
    /// than the shortest stretch with enough words. A hash of so many letters that is there once is that of letters that stand there once;
    /// of most texts little is left to sort.
    /// </summary>
    private static int[] Repeated(TextLetters letters, int minWords)
    {
        var text = (int[])letters.Symbols.Clone();
        var length = Enumerable.Range(0, letters.Words.Length).Select(word => letters.LengthOf(minWords, word)).DefaultIfEmpty().Min();
        var (hashes, places) = Hashes(text, length);
        Array.Sort(hashes, places);
        var repeated = new bool[text.Length + 1];
        for (var i = 1; i < places.Length; i++)
            if (hashes[i] == hashes[i - 1])
                repeated[places[i]] = repeated[places[i - 1]] = true;
        for (var (i, end) = (0, 0); i < text.Length; i++)
        {
            end = repeated[i] ? i + length : end;
            text[i] = i < end ? text[i] : ~i;
        }
        return text;
    }

    /// <summary>The hashes of so many letters from each place on, each made from the one before: a letter comes, another leaves.</summary>
    private static (ulong[] Hashes, int[] Places) Hashes(int[] text, int length)
    {
        const ulong Base = 0x9E3779B97F4A7C15;
        var hashes = new ulong[Math.Max(0, text.Length - length + 1)];
        var (hash, leaving) = (0UL, 1UL);
        for (var i = 0; i < text.Length; i++)
        {
            hash = (hash * Base) + (uint)text[i];
            if (i < length)
                leaving *= Base;
            else
                hash -= leaving * (uint)text[i - length];
            if (i + 1 >= length)
                hashes[i + 1 - length] = hash;
        }
        return (hashes, [.. Enumerable.Range(0, hashes.Length)]);
    }

    /// <summary>
    /// How many letters the suffix at each place has in common with the one before it in order (Kasai and others 2001; in the order of the text, as Kärkkäinen and others 2009):
    /// at most one fewer than the suffix a letter earlier has.
    /// </summary>
    private static int[] CommonLetters(int[] text, int[] order, CancellationToken cancellation)
    {
        var common = new int[text.Length];
        for (var rank = 1; rank < order.Length; rank++)
            common[order[rank]] = order[rank - 1];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0 || i == order[0])
            {
                (common[i], length) = (0, 0);
                continue;
            }
            // The last number of all stands nowhere else, so no two suffixes agree up to it.
            while (text[i + length] == text[common[i] + length])
                length++;
            common[i] = length;
            length = Math.Max(0, length - 1);
            if (i % (1 << 16) == 0)
                cancellation.ThrowIfCancellationRequested();
        }
        return common;
    }
}
