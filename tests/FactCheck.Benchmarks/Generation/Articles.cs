using System.Text;

namespace FactCheck.Benchmarks.Generation;

/// <summary>
/// Texts that are to a search as English is: few words make up most of it (Zipf's law), most words are rare, and some follow others more often than by chance.
/// There is nothing in them but letters, single spaces, commas and full stops. The same seed writes the same.
/// </summary>
internal sealed class Articles(int seed)
{
    private const int VocabularySize = 10_000;
    private const int Companions = 8;

    private static readonly string[] Vocabulary = [.. Prose.Vocabulary.Where(word => word.All(char.IsAsciiLetter)).Concat(Invented()).Distinct().Take(VocabularySize)];
    private static readonly double[] Frequencies = SumsOfFrequencies();
    private static readonly int[] Followers = UsualFollowers();

    private readonly Random _random = new(seed);

    public Random Random => _random;

    /// <summary>A text of a length, cut where it is reached.</summary>
    public string Text(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
            AddSentence(text);
        return text.ToString(0, length);
    }

    private void AddSentence(StringBuilder text)
    {
        var (words, word) = (_random.Next(6, 30), AnyWord(_random));
        for (var i = 0; i < words; i++)
        {
            var spelling = Vocabulary[word];
            text.Append(i == 0 ? char.ToUpperInvariant(spelling[0]) : spelling[0]).Append(spelling.AsSpan(1));
            text.Append(i == words - 1 ? ". " : _random.Next(12) == 0 ? ", " : " ");
            word = _random.Next(3) == 0 ? Followers[(word * Companions) + _random.Next(Companions)] : AnyWord(_random);
        }
    }

    // Zipf's law in the form of Mandelbrot.
    private static double[] SumsOfFrequencies()
    {
        var sum = 0.0;
        return [.. Enumerable.Range(0, Vocabulary.Length).Select(rank => sum += 1 / (rank + 2.7))];
    }

    private static int[] UsualFollowers()
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Vocabulary.Length * Companions).Select(_ => AnyWord(random))];
    }

    private static int AnyWord(Random random)
    {
        var at = Array.BinarySearch(Frequencies, random.NextDouble() * Frequencies[^1]);
        return Math.Min(at < 0 ? ~at : at, Vocabulary.Length - 1);
    }

    private static IEnumerable<string> Invented()
    {
        string[] starts = [.. "b br c ch cl d dr f fl g gr h j l m n p pl pr qu r s sh st str t th tr v w".Split(' '), ""];
        string[] vowels = "a e i o u ai ea ee io ou".Split(' ');
        string[] ends = ["", "", .. "n r s t l nd nt ct st rm ng ss ck tion ment ed ing ly er al".Split(' ')];
        var random = new Random(1);
        while (true)
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => OneOf(starts) + OneOf(vowels))) + OneOf(ends);

        string OneOf(string[] choices) => choices[random.Next(choices.Length)];
    }
}
