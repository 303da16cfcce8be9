namespace FactCheck.Quotation;

/// <summary>Says where a quotation stands that stands in several places, and which words beside it tell the places from each other.</summary>
internal sealed class AmbiguityPhrase(ShownQuotation shown, QuoteLocation.Ambiguous ambiguous, TextPlaces text, Lazy<QuoteLocator> locator)
{
    private const int MostPlaces = 5;
    private const int MostSuggestions = 3;
    private const int MostContext = 120;

    public string Message
    {
        get
        {
            var count = ambiguous.Passages.Length;
            var places = string.Join(", ", ambiguous.Passages.Take(MostPlaces).Select(passage => text.At(passage.Span.Start)));
            var more = count > MostPlaces || ambiguous.AreMore ? " …" : "";
            var typography = ambiguous.IsExact ? "" : ", but for typography";
            var context = shown.Context is { } where ? $", also {where}" : "";
            return FormattableString.Invariant($"{shown.Words} stands in {(ambiguous.AreMore ? "more than " : "")}{count} places of {text.Named}{typography}{context}: {places}{more}.");
        }
    }

    /// <summary>For the first places words before or behind each that make it the only one; null where none are known.</summary>
    public string? Remedy
    {
        get
        {
            // What tells one place from others letter for letter need not do so where typography is not looked at.
            if (!shown.IsOnRecord || !ambiguous.IsExact)
                return null;
            var hints = ambiguous.Passages.Take(MostSuggestions).Select(passage => HintFor(passage.Span)).OfType<string>().ToArray();
            return hints.Length == 0 ? null : $"Say which is meant, with {string.Join(", ", hints)}.";
        }
    }

    private string? HintFor(TextSpan span)
    {
        var words = shown.Quote with { Prefix = null, Suffix = null };
        return QuoteContext.TryQuoteOf(locator.Value, words, span, MostContext, out var quote)
            ? $"{string.Join(" and ", Members(quote))} for {text.At(span.Start)}"
            : null;
    }

    private static IEnumerable<string> Members(Quote quote)
    {
        if (quote.Prefix is { } prefix)
            yield return $"\"prefix\": {Json(prefix)}";
        if (quote.Suffix is { } suffix)
            yield return $"\"suffix\": {Json(suffix)}";
    }

    private static string Json(string words) => $"\"{FactCheck.Json.CanonicalEncoder.Instance.Encode(words)}\"";
}
