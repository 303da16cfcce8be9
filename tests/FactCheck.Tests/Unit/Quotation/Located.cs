using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>Looks for quotations and says in a line what came of it, with the passage as it stands in the text.</summary>
internal static class Located
{
    public static string In(string text, Quote quote, QuoteLocatorOptions? options = null) => Of(text, QuoteLocator.Locate(text, quote, options));

    public static string Of(string text, QuoteLocation location) => location switch
    {
        QuoteLocation.Exact exact => $"exact: {In(text, exact.Passage)}",
        QuoteLocation.Normalised normalised => $"normalised ({string.Join(", ", normalised.Differences.Select(difference => difference.Kind).Distinct())}): {In(text, normalised.Passage)}",
        QuoteLocation.Ambiguous ambiguous => $"ambiguous{(ambiguous.IsExact ? "" : ", normalised")}: {string.Join(", ", ambiguous.Passages.Select(passage => passage.Span))}{(ambiguous.AreMore ? ", more" : "")}",
        QuoteLocation.Orphan orphan => $"orphan: {orphan.Reason}",
        _ => throw new InvalidOperationException(),
    };

    private static string In(string text, Passage passage) => string.Join(" … ", passage.Parts.Select(part => $"{part.Span} {part.Span.Of(text)}"));
}
