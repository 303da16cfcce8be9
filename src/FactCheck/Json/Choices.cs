using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>The words of the format for the values of an enumeration: their names, with a small first letter; grades keep their capital.</summary>
internal static class Choices<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly byte[][] Utf8 = [.. Values.Select(value => Encoding.UTF8.GetBytes(NameOf(value)))];
    private static readonly JsonEncodedText[] Encoded = [.. Values.Select(value => JsonEncodedText.Encode(NameOf(value)))];

    /// <summary>The words in the order of the format.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Values.Select(NameOf)];

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

    public static JsonEncodedText Word(T value) => Encoded[Array.IndexOf(Values, value)];

    private static string NameOf(T value)
    {
        var name = value.ToString();
        return name.Length == 1 ? name : JsonNamingPolicy.CamelCase.ConvertName(name);
    }
}
