using System.Text.Json;

namespace FactCheck.Tool;

/// <summary>JSON for scripts: indented, line feeds, everything beyond ASCII as escapes, so that it is harmless wherever it is shown.</summary>
internal static class Json
{
    private const int FlushAt = 64 * 1024;

    // A value of the format may be nested deeper than the serializer goes by itself.
    private static readonly JsonSerializerOptions Deep = new(FactCheckJson.Options) { MaxDepth = 1_100 };

    /// <summary>Writes an object piece by piece: a sequence is asked for an element, and an object for a member, when all before it is written.</summary>
    public static void Write(Stream output, IEnumerable<(string Name, object? Value)> members)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", MaxDepth = Deep.MaxDepth }))
            Write(json, members);
        output.Write("\n"u8);
    }

    /// <summary>An object of some members; one without a value is left out.</summary>
    public static IEnumerable<(string Name, object? Value)> Object(params IEnumerable<(string Name, object? Value)> members) => members;

    /// <summary>What the JSON of the library has of a value, so that more can be written with it.</summary>
    public static JsonElement Of<T>(T value) => JsonSerializer.SerializeToElement(value, Deep.GetTypeInfo(typeof(T)));

    private static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case JsonElement element:
                element.WriteTo(json);
                break;
            case IEnumerable<(string Name, object? Value)> members:
                WriteObject(json, members);
                break;
            case IEnumerable<object> elements:
                WriteList(json, elements);
                break;
            default:
                JsonSerializer.Serialize(json, value, Deep.GetTypeInfo(value.GetType()));
                break;
        }
        if (json.BytesPending > FlushAt)
            json.Flush();
    }

    private static void WriteObject(Utf8JsonWriter json, IEnumerable<(string Name, object? Value)> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
            if (value is not null)
            {
                json.WritePropertyName(name);
                Write(json, value);
            }
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<object> elements)
    {
        json.WriteStartArray();
        foreach (var element in elements)
            Write(json, element);
        json.WriteEndArray();
    }
}
