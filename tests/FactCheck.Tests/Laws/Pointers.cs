using System.Globalization;
using System.Text.Json;

namespace FactCheck.Tests.Laws;

/// <summary>JSON Pointers (RFC 6901), as the tests understand them.</summary>
internal static class Pointers
{
    /// <summary>Every value of a text with its pointer; the first is the whole.</summary>
    public static IEnumerable<(string Pointer, JsonElement Value)> In(JsonElement value, string pointer = "") =>
        new[] { (pointer, value) }.Concat(value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(member => In(member.Value, $"{pointer}/{Escape(member.Name)}")),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => In(item, pointer + "/" + i.ToString(CultureInfo.InvariantCulture))),
            _ => [],
        });

    /// <summary>The value at a pointer; null where there is none.</summary>
    public static JsonElement? Resolve(JsonElement root, string pointer)
    {
        var value = root;
        foreach (var token in pointer.Split('/').Skip(1))
        {
            if (value.ValueKind == JsonValueKind.Array && int.TryParse(token, CultureInfo.InvariantCulture, out var i) && i < value.GetArrayLength())
                value = value[i];
            else if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(Unescape(token), out value))
                return null;
        }
        return value;
    }

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescape(string token) => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
