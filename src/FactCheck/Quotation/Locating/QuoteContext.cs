namespace FactCheck.Quotation;

/// <summary>Finds as much of the text beside a passage as is needed to tell it from others.</summary>
internal static class QuoteContext
{
    // Where there are no spaces a word is as long as this.
    private const int LongestWord = 20;

    /// <summary>The quotation of a passage; with words before it, or behind it, or both, as soon as it stands in one place only with them.</summary>
    public static Quote QuoteOf(QuoteLocator locator, TextSpan span)
    {
        var quote = new Quote { Exact = span.Of(locator.Text) };
        var (start, end) = (span.Start, span.End);
        for (var words = 1; !IsOf(locator, quote, span) && (start > 0 || end < locator.Text.Length); words *= 2)
        {
            (start, end) = (Before(locator.Text, start, words), Behind(locator.Text, end, words));
            var prefix = TextOrNull(locator.Text[start..span.Start]);
            var suffix = TextOrNull(locator.Text[span.End..end]);
            Quote[] tries = [quote with { Prefix = prefix, Suffix = null }, quote with { Prefix = null, Suffix = suffix }, quote with { Prefix = prefix, Suffix = suffix }];
            quote = tries.FirstOrDefault(attempt => IsOf(locator, attempt, span)) ?? tries[^1];
        }
        return quote;
    }

    private static bool IsOf(QuoteLocator locator, Quote quote, TextSpan span) => locator.Locate(quote) is QuoteLocation.Exact { Passage.Parts: [var only] } && only.Span == span;

    private static int Before(string text, int at, int words)
    {
        for (; words > 0 && at > 0; words--)
        {
            var from = at;
            while (at > 0 && char.IsWhiteSpace(text[at - 1]))
                at--;
            while (at > 0 && !char.IsWhiteSpace(text[at - 1]) && from - at < LongestWord)
                at--;
            while (!TypographicUnits.IsBoundary(text, at))
                at--;
        }
        return at;
    }

    private static int Behind(string text, int at, int words)
    {
        for (; words > 0 && at < text.Length; words--)
        {
            var from = at;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && at - from < LongestWord)
                at++;
            while (!TypographicUnits.IsBoundary(text, at))
                at++;
        }
        return at;
    }

    // What cannot be written in JSON cannot be part of a quotation.
    private static string? TextOrNull(string text) => string.IsNullOrWhiteSpace(text) || Require.LoneSurrogate(text) >= 0 ? null : text;
}
