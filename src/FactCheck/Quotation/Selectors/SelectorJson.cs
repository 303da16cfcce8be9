using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Quotation;

/// <summary>
/// Passages as JSON of the W3C Web Annotation Data Model: TextQuoteSelector, which is a <see cref="Quote"/>, and <see cref="TextPositionSelector"/>. What is written is for the member
/// <c>selector</c> of a target; <c>@context</c> belongs to the annotation around it.
/// </summary>
/// <remarks>Writing gives one order and one layout, as for claim sets: two spaces, line feeds, none at the end. Reading never throws for what stands in the text.</remarks>
public static class SelectorJson
{
    /// <summary>The greatest size of a text that is read, in UTF-8 bytes: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private const int LeastContext = 32;
    private const int MostContext = 1_024;

    /// <summary>A quotation as a TextQuoteSelector.</summary>
    public static string Write(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return Written(json => Write(json, quote));
    }

    /// <summary>A position as a TextPositionSelector.</summary>
    public static string Write(TextPositionSelector position) => Written(json => Write(json, position));

    /// <summary>
    /// A passage as a list of two selectors that say the same: its words, with words of the text before and after it, 32 UTF-16 code units at least where the text has them, and as many more up to 1,024 as tell it from others; and its position.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The passage: <see cref="Passage.Span"/>, for one that was located. Words that a quotation left out stand in it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text ends before the passage does.</exception>
    /// <exception cref="ArgumentException">The passage cuts a surrogate pair, or has nothing but white space in it, or the text has half of a surrogate pair in or near it.</exception>
    public static string Write(string text, TextSpan span)
    {
        var position = TextPositionSelector.Of(text, span);
        var quote = QuoteContext.QuoteBetween(new QuoteLocator(text, new() { MaxNearMisses = 0 }), span, LeastContext, MostContext);
        return Written(json =>
        {
            json.WriteStartArray();
            Write(json, quote);
            Write(json, position);
            json.WriteEndArray();
        });
    }

    /// <summary>
    /// Reads a selector, a list of them, a specific resource (<c>source</c> and <c>selector</c>) or an annotation (<c>target</c>, one or several), or a list of any of these.
    /// </summary>
    /// <param name="json">The text.</param>
    /// <param name="name">The name of the text in diagnostics.</param>
    public static SelectorReading Read(string json, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        // Half of a pair becomes three bytes that are not UTF-8, and is reported as what it is.
        return Read(Require.LoneSurrogate(json) < 0 ? Encoding.UTF8.GetBytes(json) : WithLoneSurrogates(json), name);
    }

    /// <inheritdoc cref="Read(string, string?)"/>
    /// <param name="utf8">The bytes. They are not copied, and must not change while they are read. A byte order mark before them is passed over.</param>
    /// <param name="name"/>
    public static SelectorReading Read(ReadOnlyMemory<byte> utf8, string? name = null) => SelectorDocument.Read(new ClaimSetText(utf8, name));

    private static byte[] WithLoneSurrogates(string json)
    {
        var at = Require.LoneSurrogate(json);
        return [.. Encoding.UTF8.GetBytes(json[..at]), 0xED];
    }

    private static void Write(Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", quote.Exact);
        if (quote.Prefix is { } prefix)
            json.WriteString("prefix", prefix);
        if (quote.Suffix is { } suffix)
            json.WriteString("suffix", suffix);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TextPositionSelector position)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", position.Start);
        json.WriteNumber("end", position.End);
        json.WriteEndObject();
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, CanonicalForm.WriterOptions))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

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
    [
        SelectorReader.Said(QuotationCodes.UnreadableSelectors, "", message, remedy) with
        {
            File = text.Name,
            Position = new LineMap(text.Utf8).At(offset),
        },
    ]);
}
