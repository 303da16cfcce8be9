using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Quotation;

/// <summary>Reads a text with selectors as a whole: its size, its encoding and its JSON first, then what it holds.</summary>
internal static class SelectorDocument
{
    private const int MaxDepth = 64;

    public static SelectorReading Read(ClaimSetText text)
    {
        var utf8 = text.Utf8;
        if (utf8.Length > SelectorJson.MaxBytes)
            return Unreadable(text, 0, $"The text has more than {SelectorJson.MaxBytes} bytes.", "Split it.");
        if (SuppliedText.FirstInvalid(utf8.Span) is { } invalid)
            return Unreadable(text, invalid, "What begins here is no character: the text is not well-formed Unicode.", "Save it as UTF-8.");
        try
        {
            using var document = JsonDocument.Parse(utf8, new() { MaxDepth = MaxDepth });
            if (LoneSurrogate(utf8.Span) is var half and >= 0)
                return Unreadable(text, half, "An escape here is half of a surrogate pair, and so no character.", "Write the character itself.");
            var reader = new SelectorReader();
            reader.Root(document.RootElement);
            return new([.. reader.Targets], text.Locate([.. reader.Diagnostics]));
        }
        catch (JsonException broken)
        {
            var offset = new LineMap(utf8).Offset(broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
            return Unreadable(text, offset, Broken(utf8.Span, offset), null);
        }
    }

    private static string Broken(ReadOnlySpan<byte> utf8, int offset)
    {
        if (Rune.DecodeFromUtf8(utf8[offset..], out var character, out _) != OperationStatus.Done)
            return "The text ends before the JSON is complete.";
        return character.Value is '{' or '[' && DepthBefore(utf8) >= MaxDepth
            ? $"Objects and lists stand more than {MaxDepth} deep in each other."
            : $"{Visible.Character(character)} cannot stand here.";
    }

    /// <summary>How many objects and lists are open where the JSON breaks.</summary>
    private static int DepthBefore(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        var depth = 0;
        try
        {
            while (json.Read())
                depth = json.CurrentDepth + (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        }
        catch (JsonException)
        {
            // That it breaks is known, and reported.
        }
        return depth;
    }

    /// <summary>Where the first string or name begins that spells half of a surrogate pair, or −1.</summary>
    private static int LoneSurrogate(ReadOnlySpan<byte> utf8)
    {
        // Escapes stand in strings alone, and a quotation mark ends a pair; so one look over the text says whether there is any.
        if (!JsonEscapes.SpellLoneSurrogate(utf8))
            return -1;
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (json.Read())
            if (json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && JsonEscapes.SpellLoneSurrogate(json.ValueSpan))
                return (int)json.TokenStartIndex;
        return -1;
    }

    private static SelectorReading Unreadable(ClaimSetText text, int offset, string message, string? remedy) => new([],
        [SelectorReader.Said(QuotationCodes.UnreadableSelectors, "", message, remedy) with { File = text.Name, Position = new LineMap(text.Utf8).At(offset) }]);
}
