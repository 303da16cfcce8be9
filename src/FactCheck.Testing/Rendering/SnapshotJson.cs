using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FactCheck.Testing;

/// <summary>Writes and reads the JSON of snapshots, laid out and escaped as the canonical form of claim sets is.</summary>
internal static class SnapshotJson
{
    private const int Version = 1;

    // What other programs store with an item may be 54 deep, and lies a few levels deep itself.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 128 };

    /// <summary>An evaluation: the record, the policy, and the evaluation of what is shown, each in the form of the library.</summary>
    public static string Of(Shown shown) => Write("evaluation", json =>
    {
        json.WritePropertyName("claimSet");
        Value(json, shown.ClaimSet);
        json.WritePropertyName("policy");
        Value(json, shown.Evaluation.Policy);
        List(json, "allegations", shown.Evaluation.Allegations, Value);
        List(json, "answersToNothingAlleged", shown.Evaluation.AnswersToNothingAlleged, Value);
    });

    /// <summary>A difference: its sentences, and what they are about in the form of the library.</summary>
    public static string Of(string of, object difference, IEnumerable<string> sentences) => Write(of, json =>
    {
        List(json, "sentences", sentences, static (json, sentence) => json.WriteStringValue(sentence));
        foreach (var member in Element(difference).EnumerateObject())
            member.WriteTo(json);
    });

    /// <summary>A value on one line.</summary>
    public static string Compact(JsonElement value) => Write(isIndented: false, value.WriteTo);

    public static JsonDocument Parse(string json) => JsonDocument.Parse(json, Deep);

    /// <summary>A value of the library in its one form, as a tree.</summary>
    public static JsonElement Element(object value) => JsonSerializer.SerializeToElement(value, Info(value));

    private static void Value(Utf8JsonWriter json, object value) => JsonSerializer.Serialize(json, value, Info(value));

    private static JsonTypeInfo Info(object value) => FactCheckJson.Options.GetTypeInfo(value is Actor ? typeof(Actor) : value.GetType());

    /// <summary>One object with what a snapshot is of, then its members.</summary>
    private static string Write(string of, Action<Utf8JsonWriter> members)
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

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            write(json, value);
        json.WriteEndArray();
    }

    private static string Write(bool isIndented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = FactCheckJson.Options.Encoder, Indented = isIndented, NewLine = "\n", MaxDepth = Deep.MaxDepth }))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
