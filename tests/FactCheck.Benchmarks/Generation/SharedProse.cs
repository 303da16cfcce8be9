namespace FactCheck.Benchmarks.Generation;

/// <summary>Articles in invented words, some of which are as frequent as those of English are (Zipf), and statements that several of them quote. The same seed writes the same.</summary>
internal sealed class SharedProse
{
    private const int Vocabulary = 30_000;
    private const int WordsOfArticle = 600;
    private const int Paragraphs = 10;

    private static readonly string[] Syllables = [.. from first in "bdfgklmnprstvz" from vowel in "aeiou" select $"{first}{vowel}"];

    private readonly Random _random;
    private readonly string[] _words;
    private readonly double[] _shares;

    public SharedProse(int seed, int words)
    {
        _random = new(seed);
        _words = [.. Enumerable.Range(0, Vocabulary).Select(NewWord)];
        var sum = 0.0;
        _shares = [.. Enumerable.Range(1, Vocabulary).Select(rank => sum += 1.0 / rank)];
        var articles = Enumerable.Range(0, Math.Max(2, words / WordsOfArticle)).Select(_ => Enumerable.Range(0, Paragraphs).Select(_ => Words(WordsOfArticle / Paragraphs)).ToList()).ToArray();
        Statements = [.. Enumerable.Range(0, Math.Max(1, articles.Length / 10)).Select(_ => Plant(articles))];
        Articles = [.. articles.Select(article => string.Join('\n', article.Select(paragraph => string.Join(' ', paragraph))))];
    }

    /// <summary>The articles, of 600 words each and what they quote.</summary>
    public IReadOnlyList<string> Articles { get; }

    /// <summary>The letters of each statement, and in how many articles it was planted.</summary>
    public IReadOnlyList<(string Letters, int Copies)> Statements { get; }

    /// <summary>Puts a statement of 12 to 60 words into two articles to six, as a paragraph; every other copy has a word in two parts.</summary>
    private (string, int) Plant(List<List<string>>[] articles)
    {
        var statement = Words(_random.Next(12, 61));
        var copies = Math.Min(articles.Length, _random.Next(2, 7));
        var first = _random.Next(articles.Length);
        for (var copy = 0; copy < copies; copy++)
        {
            var article = articles[(first + copy) % articles.Length];
            var words = copy % 2 == 0 ? statement : statement.Select((word, i) => i == 5 && word.Length > 3 ? $"{word[..2]}-{word[2..]}" : word);
            article.Insert(_random.Next(article.Count + 1), [.. words.Select((word, i) => i == 0 ? $"“{word}" : i == statement.Count - 1 ? $"{word},”" : word)]);
        }
        return (string.Concat(statement).ToUpperInvariant(), copies);
    }

    private List<string> Words(int count) => [.. Enumerable.Range(0, count).Select(_ => NextWord())];

    private string NextWord()
    {
        var at = Array.BinarySearch(_shares, _random.NextDouble() * _shares[^1]);
        return _words[Math.Min(at < 0 ? ~at : at, Vocabulary - 1)];
    }

    /// <summary>Frequent words are short.</summary>
    private string NewWord(int rank)
    {
        var syllables = rank < 100 ? _random.Next(1, 3) : _random.Next(2, 5);
        var word = string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[_random.Next(Syllables.Length)]));
        return rank % 50 == 0 ? word.ToUpperInvariant() : word;
    }
}
