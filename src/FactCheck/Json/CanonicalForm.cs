using System.Text.Json;

namespace FactCheck.Json;

/// <summary>The layout of the canonical form.</summary>
internal static class CanonicalForm
{
    public static JsonWriterOptions WriterOptions => new()
    {
        Encoder = CanonicalEncoder.Instance,
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        SkipValidation = true,
    };

    /// <summary>The same without white space.</summary>
    public static JsonWriterOptions CompactOptions => WriterOptions with { Indented = false };

    /// <summary>Writes the token that a reader stands on.</summary>
    public static void Copy(ref Utf8JsonReader json, Utf8JsonWriter writer)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(json.GetString()!);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(json.GetString());
                break;
            default:
                // An element keeps the digits as they are written and takes part in the layout; a raw value would stand on the line before.
                JsonElement.ParseValue(ref json).WriteTo(writer);
                break;
        }
    }
}
