using System.Numerics;
using System.Runtime.InteropServices;

namespace FactCheck.Quotation;

/// <summary>Numbers for words, the same for those of the same letters.</summary>
internal static class WordNumbers
{
    /// <summary>For each word the number of a word with the same letters, the first one.</summary>
    public static int[] Of(TextLetters letters, CancellationToken cancellation)
    {
        var numbers = new int[letters.Words.Length];
        // Open addressing: a place holds a word's number plus one. The hash is seeded anew by each process, so that no text can be made for it; the numbers do not depend on it.
        var table = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * numbers.Length) + 1)];
        for (var word = 0; word < numbers.Length; word++)
        {
            if (word % (1 << 16) == 0)
                cancellation.ThrowIfCancellationRequested();
            var place = HashOf(letters.LettersOf(word)) & (table.Length - 1);
            while (table[place] != 0 && !letters.LettersOf(table[place] - 1).SequenceEqual(letters.LettersOf(word)))
                place = (place + 1) & (table.Length - 1);
            if (table[place] == 0)
                table[place] = word + 1;
            numbers[word] = table[place] - 1;
        }
        return numbers;
    }

    private static int HashOf(ReadOnlySpan<int> letters)
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(letters));
        return hash.ToHashCode();
    }
}
