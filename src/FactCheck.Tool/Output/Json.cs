using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Tool;

/// <summary>JSON for scripts: indented, line feeds, everything beyond ASCII as escapes, so that it is harmless wherever it is shown.</summary>
internal static class Json
{
    // A value of the format may be nested deeper than the serializer goes by itself.
    public static JsonSerializerOptions Options { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        MaxDepth = 1_100,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes piece by piece: a sequence is asked for an element, and an object for a member, when all before it is written.</summary>
    public static void Write(Stream output, object value)
    {
        JsonSerializer.Serialize(output, value, Options);
        output.Write("\n"u8);
    }
}
