using System.Globalization;
using System.Text;

namespace FactCheck.Benchmarks.Generation;

/// <summary>Sentences out of a few hundred words, most of them said once only. The same seed says the same.</summary>
internal sealed class Prose(int seed)
{
    /// <summary>The words, from frequent ones to rarer ones.</summary>
    public static string[] Vocabulary { get; } =
        """
        the of and to in a that was for on said with by from had were at as it not be has which their they who would or been have after this
        company agency software government officials state federal security network data report files contract equipment products customers
        intelligence department committee inspector plant river harbour pipeline water permits ministry council hospital records laboratory
        samples results engineers directors auditors lawyers investigators reporters witnesses residents employees executives suppliers former
        senior independent internal confidential classified unverified preliminary annual repeated unlawful foreign domestic regional public private
        obtained discharged copied transferred removed altered concealed disclosed published denied confirmed alleged suspected investigated ordered
        suspended banned restored inspected audited reviewed refused declined requested answered warned claimed argued described identified explained
        during before until while although because despite without through against between among under over about around since within across toward
        two three four several dozens hundreds thousands millions first second last early late recent previous next January March June September
        December Monday Tuesday Thursday weekend night morning weeks months years Washington Moscow Brussels London Geneva headquarters office servers
        antivirus backdoor source code signature update installation certificate evidence statement document testimony interview letter hearing
        résumé naïve façade “trusted” ’s — № Касперский правительство Łódź
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private readonly Random _random = new(seed);

    /// <summary>A whole number below a bound.</summary>
    public int Below(int bound) => _random.Next(bound);

    /// <summary>True so many times in a hundred.</summary>
    public bool Sometimes(int percent) => _random.Next(100) < percent;

    /// <summary>One of several.</summary>
    public T OneOf<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    /// <summary>One of the values of an enumeration.</summary>
    public T Any<T>()
        where T : struct, Enum =>
        OneOf(Enum.GetValues<T>());

    /// <summary>Different things out of a list, at most so many.</summary>
    public IEnumerable<T> Some<T>(IReadOnlyList<T> from, int atMost)
    {
        var first = _random.Next(from.Count);
        for (var i = 0; i < Math.Min(atMost, from.Count); i++)
            yield return from[(first + i) % from.Count];
    }

    /// <summary>A sentence, or a part of one.</summary>
    public string Words(int least, int most)
    {
        var count = _random.Next(least, most + 1);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var word = Vocabulary[_random.Next(Vocabulary.Length)];
            text.Append(i == 0 ? "" : " ").Append(i > 0 && Sometimes(1) ? $"\"{word}\"" : word);
        }
        return text.ToString();
    }

    /// <summary>An address on a site.</summary>
    public string Url(string site) => string.Create(CultureInfo.InvariantCulture, $"https://{site}.example/{_random.Next(2015, 2026)}/{_random.Next(1_000_000):x5}-{_random.Next(1_000_000_000):x7}");

    /// <summary>A SHA-256 of some text.</summary>
    public string Sha256() => string.Create(CultureInfo.InvariantCulture, $"{_random.NextInt64():x16}{_random.NextInt64():x16}{_random.NextInt64():x16}{_random.NextInt64():x16}");
}
