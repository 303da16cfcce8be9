using System.Text;

namespace FactCheck;

/// <summary>The one phrase that each value of an enumeration has where people read. It may be improved at any time; data has <see cref="DataWords"/> instead.</summary>
/// <example>
/// <code>
/// Phrases.Of(AnswerKind.PartialDenial)   // "partial denial"
/// Phrases.Of(Modality.Possible)          // "raised as possible"
/// </code>
/// </example>
public static class Phrases
{
    /// <summary>The phrase of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum => Choices<T>.PhraseOf(value);

    /// <inheritdoc cref="Of"/>
    internal static string InWords<T>(this T value)
        where T : struct, Enum => Choices<T>.PhraseOf(value);

    /// <summary>A word of data with its parts apart: "partialDenial" is "partial denial".</summary>
    internal static string Spaced(string word)
    {
        var spaced = new StringBuilder(word.Length + 4);
        foreach (var letter in word)
            spaced.Append(char.IsAsciiLetterUpper(letter) && spaced.Length > 0 ? " " : "").Append(spaced.Length > 0 ? char.ToLowerInvariant(letter) : letter);
        return spaced.ToString();
    }

    /// <summary>Works the phrase out: the parts of the word apart, unless people say it otherwise.</summary>
    internal static string WorkOut<T>(T value)
        where T : struct, Enum => $"{typeof(T).Name}.{value}" switch
        {
            "AllegationKind.Causal" => "cause",
            "AllegationKind.Numerical" => "number",
            "AttributionTerms.Background" => "on background",
            "AttributionTerms.DeepBackground" => "on deep background",
            "Disclosure.Described" => "told of, and not shown",
            "Disclosure.Public" => "there for anybody to look at",
            "Disclosure.Undisclosed" => "said to exist, its content not told",
            "Modality.Possible" => "raised as possible",
            "Typography.Apostrophes" => "an apostrophe",
            "Typography.Composition" => "a letter composed of several characters",
            "Typography.Dashes" => "a dash",
            "Typography.Ellipses" => "an ellipsis",
            "Typography.Ligatures" => "a ligature",
            "Typography.LineBreaks" => "a line break",
            "Typography.NonBreakingSpaces" => "a non-breaking space",
            "Typography.SoftHyphens" => "a soft hyphen",
            "Typography.ZeroWidth" => "a character without width",
            _ => Spaced(Choices<T>.NameOf(value)),
        };
}
