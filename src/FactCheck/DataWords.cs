using System.Collections.Immutable;
using System.Text;

namespace FactCheck;

/// <summary>The one word that each value of an enumeration has wherever data is written: in claim sets, in all JSON, in CSV and in options of the command.</summary>
/// <remarks>
/// The word is the name of the value with a small first letter (<c>partialDenial</c>); the grades A to F keep their capital. It is part of the formats and does not change when
/// reports say a thing in other words. A program that stores or compares values should store these words, and not <c>ToString()</c>.
/// </remarks>
/// <example>
/// <code>
/// var word = DataWords.Of(AnswerKind.PartialDenial);                 // "partialDenial"
/// DataWords.TryParse("partialDenial", out AnswerKind kind);          // true
/// var all = DataWords.All&lt;Severity&gt;();                              // info, warning, error
/// </code>
/// </example>
public static class DataWords
{
    /// <summary>The word of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum => Choices<T>.NameOf(value);

    /// <summary>The value that a word means. False if it is not a word of the enumeration, letter for letter.</summary>
    public static bool TryParse<T>(string? word, out T value)
        where T : struct, Enum => Choices<T>.TryFind(Encoding.UTF8.GetBytes(word ?? ""), out value);

    /// <summary>All words of an enumeration, in the order of its values.</summary>
    public static ImmutableArray<string> All<T>()
        where T : struct, Enum => Choices<T>.Names;
}
