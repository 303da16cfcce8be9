using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>Says in words how a quotation differs from the text in typography.</summary>
internal static class TypographyPhrase
{
    public static string Of(ShownQuotation shown, QuoteLocation.Normalised found, TextPlaces text)
    {
        var at = text.Of(found.Passage.Span);
        return found.Differences.IsEmpty
            ? $"{shown.Words} stands at {at} letter for letter; its prefix or suffix differs from the text in typography."
            : $"{shown.Words} stands at {at} but for typography: {string.Join("; ", found.Differences.GroupBy(difference => difference.Kind).Select(group => InWords(group.First(), group.Count(), shown, text)))}.";
    }

    private static string InWords(TypographicDifference first, int count, ShownQuotation shown, TextPlaces text)
    {
        var more = count > 1 ? FormattableString.Invariant($" and {count - 1} more") : "";
        var both = CanBeSeen(first.Kind) && first is { Span.Length: > 0, OfQuote.Length: > 0 } && shown.IsOnRecord
            ? $" (the quotation has {Visible.Shorten(first.OfQuote.Of(shown.Quote.Exact).Trim())}, the text has {Visible.Shorten(first.Span.Of(text.Text).Trim())})"
            : "";
        return FormattableString.Invariant($"{first.Kind.InWords()} at character {first.OfQuote.Start + 1}{both}{more}");
    }

    private static bool CanBeSeen(Typography kind) => kind is Typography.QuotationMarks or Typography.Apostrophes or Typography.Dashes or Typography.Ellipses or Typography.Ligatures;
}
