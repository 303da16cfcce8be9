namespace FactCheck.Quotation;

/// <summary>The words of several texts in the order of the letters from each of them to the end of its text, and how many letters neighbours have in common.</summary>
/// <param name="Words">The words.</param>
/// <param name="Common">How many letters each has in common with the one before it; 0 for the first.</param>
internal sealed record SortedWords(List<int> Words, List<int> Common)
{
    public static SortedWords Of(TextLetters letters, CancellationToken cancellation)
    {
        var order = SuffixArray.Of(letters.Symbols, letters.SymbolCount, cancellation);
        var common = CommonLetters(letters.Symbols, order, cancellation);
        var sorted = new SortedWords(new(letters.Words.Length), new(letters.Words.Length));
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
    /// How many letters the suffix at each place has in common with the one before it in order (Kasai and others 2001; in the order of the text, as Kärkkäinen and others 2009):
    /// at most one fewer than the suffix a letter earlier has.
    /// </summary>
    private static int[] CommonLetters(int[] symbols, int[] order, CancellationToken cancellation)
    {
        var common = new int[symbols.Length];
        for (var rank = 1; rank < order.Length; rank++)
            common[order[rank]] = order[rank - 1];
        var length = 0;
        for (var i = 0; i < symbols.Length; i++)
        {
            if (i == order[0])
            {
                (common[i], length) = (0, 0);
                continue;
            }
            // The last number of all stands nowhere else, so no two suffixes agree up to it.
            while (symbols[i + length] == symbols[common[i] + length])
                length++;
            common[i] = length;
            length = Math.Max(0, length - 1);
            if (i % (1 << 16) == 0)
                cancellation.ThrowIfCancellationRequested();
        }
        return common;
    }
}
