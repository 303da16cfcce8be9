namespace FactCheck.Quotation;

/// <summary>Makes a quotation of a passage: the words, and as much of the text before and after as tells the passage from its like, from 32 to 1,024 code units on either side.</summary>
internal static class SelectorContext
{
    private const int Least = 32;
    private const int Most = 1_024;

    public static Quote QuoteOf(string text, TextSpan span)
    {
        for (var length = Least; ; length *= 2)
        {
            var (prefix, suffix) = (Before(text, span.Start, length), After(text, span.End, length));
            if (length >= Most || StandsOnce(text, prefix + span.Of(text) + suffix))
                return new() { Exact = span.Of(text), Prefix = Given(prefix), Suffix = Given(suffix) };
        }
    }

    private static string Before(string text, int end, int length)
    {
        var start = Math.Max(0, end - length);
        return text[(start > 0 && start < end && char.IsLowSurrogate(text[start]) ? start + 1 : start)..end];
    }

    private static string After(string text, int start, int length)
    {
        var end = Math.Min(text.Length, start + length);
        return text[start..(end < text.Length && end > start && char.IsLowSurrogate(text[end]) ? end - 1 : end)];
    }

    private static bool StandsOnce(string text, string words) =>
        text.IndexOf(words, text.IndexOf(words, StringComparison.Ordinal) + 1, StringComparison.Ordinal) < 0;

    /// <summary>A prefix or a suffix cannot be white space alone; the passage begins or ends the text but for that.</summary>
    private static string? Given(string context) => string.IsNullOrWhiteSpace(context) ? null : context;
}
