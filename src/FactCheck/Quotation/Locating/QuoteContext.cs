namespace FactCheck.Quotation;

/// <summary>Finds as much of the text beside a passage as is needed to tell it from others.</summary>
internal static class QuoteContext
{
    // Where there are no spaces a word is as long as this.
    private const int LongestWord = 20;

    /// <summary>The quotation of a passage; with words before it, or behind it, or both, as soon as it stands in one place only with them.</summary>
    public static Quote QuoteOf(QuoteLocator locator, TextSpan span)
    {
        TryQuoteOf(locator, new() { Exact = span.Of(locator.Text) }, span, int.MaxValue, out var quote);
        return quote;
    }

    /// <summary>The same of words that stand at a passage, with at most so many code units of the text on either side; false where these do not tell it from others.</summary>
    public static bool TryQuoteOf(QuoteLocator locator, Quote words, TextSpan span, int most, out Quote quote)
    {
        quote = words;
        var isOf = IsOf(locator, quote, span);
        var (start, end) = (span.Start, span.End);
        for (var count = 1; !isOf && TryWiden(locator.Text, span, ref start, ref end, count, most); count *= 2)
        {
            var (prefix, suffix) = (TextOrNull(locator.Text[start..span.Start]), TextOrNull(locator.Text[span.End..end]));
            Quote[] tries = [words with { Prefix = prefix }, words with { Suffix = suffix }, words with { Prefix = prefix, Suffix = suffix }];
            quote = tries.FirstOrDefault(attempt => IsOf(locator, attempt, span)) ?? tries[^1];
            isOf = IsOf(locator, quote, span);
        }
        return isOf;
    }

    /// <summary>The quotation of a passage with words on both sides: so many code units of the text at least, and where it stands in more places with them as many as it takes, up to the most.</summary>
    public static Quote QuoteBetween(QuoteLocator locator, TextSpan span, int least, int most)
    {
        var (start, end) = (span.Start, span.End);
        while ((span.Start - start < least || end - span.End < least) && TryWiden(locator.Text, span, ref start, ref end, 1, most))
        {
        }
        var quote = Between(locator.Text, start, span, end);
        for (var count = 1; !IsOf(locator, quote, span) && TryWiden(locator.Text, span, ref start, ref end, count, most); count *= 2)
            quote = Between(locator.Text, start, span, end);
        return quote;
    }

    private static Quote Between(string text, int start, TextSpan span, int end) => new() { Exact = span.Of(text), Prefix = TextOrNull(text[start..span.Start]), Suffix = TextOrNull(text[span.End..end]) };

    /// <summary>Takes more words on either side; false where the text or the limit is reached on both.</summary>
    private static bool TryWiden(string text, TextSpan span, ref int start, ref int end, int words, int most)
    {
        var (first, last) = (Math.Max(0, span.Start - most), (int)Math.Min(text.Length, (long)span.End + most));
        var (before, behind) = (Further(text, start, words, first, -1), Further(text, end, words, last, 1));
        var isWider = before < start || behind > end;
        (start, end) = (before, behind);
        return isWider;
    }

    private static bool IsOf(QuoteLocator locator, Quote quote, TextSpan span) => locator.Locate(quote) is QuoteLocation.Exact found && found.Passage.Span == span;

    /// <summary>So many words further, up to a limit: forwards, or backwards with a step of -1.</summary>
    private static int Further(string text, int at, int words, int limit, int step)
    {
        for (; words > 0 && IsBefore(limit); words--)
        {
            var from = at;
            while (IsBefore(limit) && IsSpace())
                at += step;
            while (IsBefore(limit) && !IsSpace() && IsBefore(from + (step * LongestWord)))
                at += step;
            // A limit that cuts a character is passed, not fallen short of: what is wider must stay wider.
            while (!TypographicUnits.IsBoundary(text, at))
                at += step;
        }
        return at;

        bool IsBefore(int place) => (place - at) * step > 0;

        bool IsSpace() => char.IsWhiteSpace(text[step > 0 ? at : at - 1]);
    }

    // What cannot be written in JSON cannot be part of a quotation.
    private static string? TextOrNull(string text) => string.IsNullOrWhiteSpace(text) || Require.LoneSurrogate(text) >= 0 ? null : text;
}
