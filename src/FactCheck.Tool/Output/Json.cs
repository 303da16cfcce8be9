using System.Text.Json;

namespace FactCheck.Tool;

/// <summary>JSON for scripts: indented, line feeds, everything beyond ASCII as escapes, so that it is harmless wherever it is shown.</summary>
internal static class Json
{
    private const int FlushAt = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    // A value of the format may be nested deeper than the serializer goes by itself.
    private static readonly JsonSerializerOptions Deep = new(FactCheckJson.Options) { MaxDepth = 1_100 };

    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            write(json);
        output.Write("\n"u8);
    }

    /// <summary>A member with a text, or none where there is no text.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    /// <summary>The members that a value has in the JSON of the library.</summary>
    public static void Members<T>(this Utf8JsonWriter json, T value)
    {
        foreach (var member in JsonSerializer.SerializeToElement(value, Deep).EnumerateObject())
            member.WriteTo(json);
    }

    /// <summary>A list of objects.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> elements, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            write(json, element);
            json.WriteEndObject();
            if (json.BytesPending > FlushAt)
                json.Flush();
        }
        json.WriteEndArray();
    }

    /// <summary>A list of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
