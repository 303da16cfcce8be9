using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Benchmarks.Rival;

/// <summary>An actor: a party's id, or in the derived class what an object says of it.</summary>
[JsonConverter(typeof(PlainActorConverter))]
internal class PlainActor
{
    [JsonIgnore]
    public string? Party { get; set; }
}

internal sealed class PlainActorObject : PlainActor
{
    public string? Unnamed { get; set; }

    public string? Of { get; set; }

    public int? Count { get; set; }

    public PlainAttributionTerms? Terms { get; set; }

    public string? Reason { get; set; }

    public List<PlainActor>? Jointly { get; set; }

    public string? Work { get; set; }
}

internal sealed class PlainActorConverter : JsonConverter<PlainActor>
{
    public override PlainActor? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new PlainActor { Party = reader.GetString() }
            : JsonSerializer.Deserialize(ref reader, PlainContext.Default.PlainActorObject);

    public override void Write(Utf8JsonWriter writer, PlainActor value, JsonSerializerOptions options)
    {
        if (value is PlainActorObject described)
            JsonSerializer.Serialize(writer, described, PlainContext.Default.PlainActorObject);
        else
            writer.WriteStringValue(value.Party);
    }
}
