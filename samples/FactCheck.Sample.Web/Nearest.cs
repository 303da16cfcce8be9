namespace FactCheck.Sample.Web;

/// <summary>What somebody may have meant.</summary>
internal static class Nearest
{
    private const int LongestWord = 80;

    /// <summary>The word that takes the fewest changes of a letter, if that is a third of the letters or less; null where none does.</summary>
    public static string? To(string word, IEnumerable<string> words) =>
        word.Length > LongestWord ? null : words
            .Select(other => (Word: other, Distance: Distance(word, other))).Where(other => other.Distance <= word.Length / 3)
            .OrderBy(other => other.Distance).FirstOrDefault().Word;

    // Levenshtein's distance, a row at a time.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 1; j <= other.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
