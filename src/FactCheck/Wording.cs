using System.Globalization;

namespace FactCheck;

/// <summary>Words as they are printed: the values of choices (didNotImmediatelyRespond as "did not immediately respond"), numbers of things.</summary>
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

    public static string InWords<T>(this T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => !char.IsUpper(c) ? $"{c}" : i == 0 ? $"{char.ToLowerInvariant(c)}" : $" {char.ToLowerInvariant(c)}"));

    /// <summary>How an allegation is put, as a participle: raised as possible, asked, presupposed.</summary>
    public static string InWords(this Modality modality) => modality == Modality.Possible ? "raised as possible" : InWords<Modality>(modality);
}
