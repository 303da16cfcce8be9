using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace FactCheck;

/// <summary>The words of <see cref="DataWords"/> for the values of one enumeration, worked out once.</summary>
internal static class Choices<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Words = WordsOf(Values);
    private static readonly byte[][] Utf8 = Array.ConvertAll(Words, Encoding.UTF8.GetBytes);
    private static readonly JsonEncodedText[] Encoded = Array.ConvertAll(Words, word => JsonEncodedText.Encode(word));
    private static readonly string?[] Phrases = new string?[Values.Length];

    /// <summary>The words in the order of the format.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Words];

    public static bool TryFind(ReadOnlySpan<byte> name, out T value)
    {
        for (var i = 0; i < Utf8.Length; i++)
        {
            if (!name.SequenceEqual(Utf8[i]))
                continue;
            value = Values[i];
            return true;
        }
        value = default;
        return false;
    }

    public static string NameOf(T value) => Words[IndexOf(value)];

    public static JsonEncodedText Word(T value) => Encoded[IndexOf(value)];

    public static string PhraseOf(T value) => Phrases[IndexOf(value)] ??= FactCheck.Phrases.WorkOut(value);

    private static int IndexOf(T value) =>
        Array.IndexOf(Values, value) is var index and >= 0 ? index : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value.");

    // A loop, because a query over values of a kind of its own is compiled anew in each process, for each enumeration.
    private static string[] WordsOf(T[] values)
    {
        var words = new string[values.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = Spelled(values[i]);
        return words;
    }

    private static string Spelled(T value)
    {
        var name = value.ToString();
        return name.Length == 1 ? name : JsonNamingPolicy.CamelCase.ConvertName(name);
    }
}
