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

    /// <summary>The same without white space, however deep.</summary>
    public static JsonWriterOptions CompactOptions => new() { Encoder = CanonicalEncoder.Instance, MaxDepth = 1_000, SkipValidation = true };
}
