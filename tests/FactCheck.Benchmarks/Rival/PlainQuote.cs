using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Benchmarks.Rival;

/// <summary>A passage: a text alone, or in the derived class an object.</summary>
[JsonConverter(typeof(PlainQuoteConverter))]
internal class PlainQuote
{
    [JsonRequired]
    [JsonPropertyOrder(-1)]
    public string Exact { get; set; } = null!;
}

internal sealed class PlainQuoteObject : PlainQuote
{
    public string? Prefix { get; set; }

    public string? Suffix { get; set; }
}

internal sealed class PlainQuoteConverter : JsonConverter<PlainQuote>
{
    public override PlainQuote? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new PlainQuote { Exact = reader.GetString()! }
            : JsonSerializer.Deserialize(ref reader, PlainContext.Default.PlainQuoteObject);

    public override void Write(Utf8JsonWriter writer, PlainQuote value, JsonSerializerOptions options)
    {
        if (value is PlainQuoteObject described)
            JsonSerializer.Serialize(writer, described, PlainContext.Default.PlainQuoteObject);
        else
            writer.WriteStringValue(value.Exact);
    }
}
