using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Benchmarks.Rival;
using FactCheck.Json;

namespace FactCheck.Benchmarks;

/// <summary>Both ways of reading and of writing the same file.</summary>
internal static class Canonical
{
    /// <summary>The layout of the canonical form, for the rival's writer. It escapes with the fastest encoder that there is in the box.</summary>
    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        SkipValidation = true,
    };

    public static ClaimSet Read(ReadOnlyMemory<byte> utf8) =>
        ClaimSetJson.Read(utf8, options: new() { MaxBytes = int.MaxValue }) is var reading && reading.TryGetClaimSet(out var set)
            ? set
            : throw new InvalidDataException(reading.Diagnostics[0].ToString());

    public static PlainClaimSet ReadPlain(ReadOnlyMemory<byte> utf8) => JsonSerializer.Deserialize(utf8.Span, PlainContext.Default.PlainClaimSet)!;

    public static ArrayBufferWriter<byte> Write(ClaimSet set)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ClaimSetJson.Write(set, buffer);
        return buffer;
    }

    /// <summary>Writes with the handlers that the source generator makes: the serializer's fast path.</summary>
    public static ArrayBufferWriter<byte> WritePlain(PlainClaimSet set)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Layout);
        JsonSerializer.Serialize(json, set, PlainContext.Default.PlainClaimSet);
        return buffer;
    }
}
