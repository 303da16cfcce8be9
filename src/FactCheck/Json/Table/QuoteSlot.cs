using System.Text.Json;

namespace FactCheck.Json;

/// <summary>A passage: a text, or an object where it has a prefix or a suffix.</summary>
internal sealed class QuoteSlot : ReferenceSlot<Quote>
{
    public static readonly QuoteSlot Instance = new();

    public override Quote? Read(ref ClaimsReader reader) =>
        !reader.IsText ? CitationShape.Quote.Read(ref reader, "a text or an object")
        : reader.Text() is { } passage ? new Quote { Exact = passage }
        : null;

    public override Shape? ShapeOf(object value) => value is Quote { Prefix: null, Suffix: null } ? null : CitationShape.Quote;

    public override void Write(Utf8JsonWriter json, Quote value)
    {
        if (value is { Prefix: null, Suffix: null })
            json.WriteStringValue(value.Exact);
        else
            CitationShape.Quote.Write(json, value);
    }
}
