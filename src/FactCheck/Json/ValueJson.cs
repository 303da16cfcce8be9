using System.Text;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>The values that are no objects of the format, or not always: quotations, extensions.</summary>
internal static class ValueJson
{
    public static readonly Shape QuoteShape = new(typeof(Quote),
        Member.Required("exact", new Value.Text()),
        Member.Optional("prefix", new Value.Text()),
        Member.Optional("suffix", new Value.Text()));

    public static Quote? ReadQuote(ref ClaimsReader reader)
    {
        if (reader.IsText)
            return reader.Text() is { } passage ? new Quote { Exact = passage } : null;
        string? exact = null, prefix = null, suffix = null;
        var scope = reader.Begin(QuoteShape, "a text or an object");
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "exact": exact = reader.Text(); break;
                case "prefix": prefix = reader.Text(); break;
                case "suffix": suffix = reader.Text(); break;
            }
        }
        return scope.IsComplete ? new Quote { Exact = exact!, Prefix = prefix, Suffix = suffix } : null;
    }

    public static void WriteQuote(Utf8JsonWriter json, Quote quote)
    {
        if (quote is { Prefix: null, Suffix: null })
        {
            json.WriteStringValue(quote.Exact);
            return;
        }
        var writer = new ObjectWriter(json, QuoteShape);
        writer.Text("exact", quote.Exact);
        writer.Text("prefix", quote.Prefix);
        writer.Text("suffix", quote.Suffix);
        writer.End();
    }

    /// <summary>Writes the object in the layout of the writer.</summary>
    public static void WriteExtension(Utf8JsonWriter json, Extension extension)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(extension.ToString()), new JsonReaderOptions { MaxDepth = 1_000 });
        while (reader.Read())
            ExtensionCopy.Copy(ref reader, json);
    }
}
