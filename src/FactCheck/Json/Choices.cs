using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>The words of the format for the values of an enumeration: their names, with a small first letter; grades keep their capital.</summary>
internal static class Choices<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Words = WordsOf(Values);
    private static readonly byte[][] Utf8 = Array.ConvertAll(Words, Encoding.UTF8.GetBytes);
    private static readonly JsonEncodedText[] Encoded = EncodedOf(Words);

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

    public static string NameOf(T value) => Words[Array.IndexOf(Values, value)];

    public static JsonEncodedText Word(T value) => Encoded[Array.IndexOf(Values, value)];

    // Loops, because a query over values of a kind of its own is compiled anew in each process, for each enumeration.
    private static string[] WordsOf(T[] values)
    {
        var words = new string[values.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = Spelled(values[i]);
        return words;
    }

    private static JsonEncodedText[] EncodedOf(string[] words)
    {
        var encoded = new JsonEncodedText[words.Length];
        for (var i = 0; i < words.Length; i++)
            encoded[i] = JsonEncodedText.Encode(words[i]);
        return encoded;
    }

    private static string Spelled(T value)
    {
        var name = value.ToString();
        return name.Length == 1 ? name : JsonNamingPolicy.CamelCase.ConvertName(name);
    }
}
