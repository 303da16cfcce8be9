using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Json;

namespace FactCheck.Testing;

/// <summary>Writes and reads the JSON of snapshots, laid out and escaped as the canonical form of claim sets is.</summary>
internal static class SnapshotJson
{
    private const int Version = 1;

    // What other programs store with an item may be 54 deep, and lies a few levels deep itself.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 128 };

    /// <summary>One object with what a snapshot is of, then its members.</summary>
    public static string Write(string of, Action<Utf8JsonWriter> members)
    {
        var text = Write(isIndented: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("format", "factcheck-snapshot");
            json.WriteNumber("version", Version);
            json.WriteString("of", of);
            members(json);
            json.WriteEndObject();
        });
        return text + "\n";
    }

    /// <summary>A value on one line.</summary>
    public static string Compact(JsonElement value) => Write(isIndented: false, value.WriteTo);

    public static JsonDocument Parse(string json) => JsonDocument.Parse(json, Deep);

    public static void Member(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    public static void Member<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, DataWords.Of(value));

    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            members(value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Ids(this Utf8JsonWriter json, string name, IEnumerable<Id> values) => json.Texts(name, values.Select(id => id.Value));

    /// <summary>A part of the vocabulary in its canonical form.</summary>
    public static void Value(this Utf8JsonWriter json, object value) => JsonSerializer.Serialize(json, value, FactCheckJson.Options.GetTypeInfo(value is Actor ? typeof(Actor) : value.GetType()));

    private static string Write(bool isIndented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = FactCheckJson.Options.Encoder, Indented = isIndented, NewLine = "\n", MaxDepth = Deep.MaxDepth }))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
