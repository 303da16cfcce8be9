using System.Globalization;

namespace FactCheck;

/// <summary>Numbers of things, and beginnings of sentences, as they are printed.</summary>
internal static class Wording
{
    /// <summary>A number with its noun: "1 source", "2 sources"; of several words the first is the noun: "2 pieces of evidence".</summary>
    public static string Count(int number, string noun)
    {
        if (number == 1)
            return $"1 {noun}";
        var word = noun.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? space : noun.Length;
        var several = noun[..word] switch
        {
            [.. var stem, 'y'] when !stem.EndsWith('a') && !stem.EndsWith('o') => $"{stem}ies",
            var one => $"{one}s",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{number} {several}{noun[word..]}");
    }

    /// <summary>Words that begin a sentence.</summary>
    public static string Capital(this string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
