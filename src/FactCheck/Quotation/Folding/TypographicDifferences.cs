namespace FactCheck.Quotation;

/// <summary>Says in which typography a part of a quotation differs from the passage where it was found.</summary>
internal static class TypographicDifferences
{
    /// <param name="quote">The text of the quotation.</param>
    /// <param name="text">The text.</param>
    /// <param name="part">Where the two are the same, typography aside.</param>
    public static IEnumerable<TypographicDifference> Between(string quote, string text, PassagePart part)
    {
        var quoted = part.OfQuote.Of(quote);
        var found = part.Span.Of(text);
        if (quoted == found)
            yield break;
        foreach (var (ofQuote, span) in Stretches(new(quoted), new(found)))
            foreach (var kind in Typesetting.Differences(quoted.AsSpan(ofQuote.Start, ofQuote.Length), found.AsSpan(span.Start, span.Length)))
                yield return new(kind, Moved(span, part.Span.Start), Moved(ofQuote, part.OfQuote.Start));
    }

    /// <summary>The shortest stretches that are whole in both, each with what counts for nothing behind it.</summary>
    private static IEnumerable<(TextSpan OfQuote, TextSpan Span)> Stretches(FoldedText quoted, FoldedText found)
    {
        yield return (new(0, quoted.StartOf(0)), new(0, found.StartOf(0)));
        for (var start = 0; start < quoted.Length;)
        {
            var end = start + 1;
            while (!quoted.IsBoundary(end) || !found.IsBoundary(end))
                end++;
            yield return (new(quoted.StartOf(start), quoted.StartOf(end)), new(found.StartOf(start), found.StartOf(end)));
            start = end;
        }
    }

    private static TextSpan Moved(TextSpan span, int by) => new(span.Start + by, span.End + by);
}
