using System.Buffers;
using System.Text;
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

    /// <summary>What is written, without white space.</summary>
    public static string Compact(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions with { Indented = false }))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
