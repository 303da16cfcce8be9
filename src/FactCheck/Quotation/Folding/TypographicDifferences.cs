using System.Buffers;
using System.Text;

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

/// <summary>How one thing is set in a text, taken apart: its signs, and what stands between and around them and counts for nothing.</summary>
internal readonly record struct Typesetting(string Signs, TypographicUnit Sign, string WhiteSpace, string ZeroWidth, int SoftHyphens)
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");
    private static readonly SearchValues<char> NonBreakingSpaces = SearchValues.Create("\u00a0\u2007\u202f");

    /// <summary>In what two settings of the same thing differ.</summary>
    public static IEnumerable<Typography> Differences(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.SequenceEqual(second) ? [] : Differences(Of(first), Of(second));

    private static IEnumerable<Typography> Differences(Typesetting first, Typesetting second)
    {
        if (first.SoftHyphens != second.SoftHyphens)
            yield return Typography.SoftHyphens;
        if (first.ZeroWidth != second.ZeroWidth)
            yield return Typography.ZeroWidth;
        if (first.WhiteSpace != second.WhiteSpace)
            yield return OfSpace(first.WhiteSpace, second.WhiteSpace);
        if (first.Signs != second.Signs)
            yield return OfSigns(first.Sign, second.Sign);
    }

    private static Typography OfSpace(string first, string second) =>
        first.AsSpan().ContainsAny(LineBreaks) != second.AsSpan().ContainsAny(LineBreaks) ? Typography.LineBreaks
        : first.AsSpan().ContainsAny(NonBreakingSpaces) != second.AsSpan().ContainsAny(NonBreakingSpaces) ? Typography.NonBreakingSpaces
        : Typography.WhiteSpace;

    private static Typography OfSigns(TypographicUnit first, TypographicUnit second) => (first, second) switch
    {
        (TypographicUnit.DoubleMark, _) or (_, TypographicUnit.DoubleMark) => Typography.QuotationMarks,
        (TypographicUnit.SingleMark, _) => Typography.Apostrophes,
        (TypographicUnit.Dash, _) => Typography.Dashes,
        (TypographicUnit.Ellipsis, _) => Typography.Ellipses,
        (TypographicUnit.Ligature, _) or (_, TypographicUnit.Ligature) => Typography.Ligatures,
        _ => Typography.Composition,
    };

    private static Typesetting Of(ReadOnlySpan<char> text)
    {
        var (signs, whiteSpace, zeroWidth) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var softHyphens = 0;
        var sign = TypographicUnit.Plain;
        for (var at = 0; at < text.Length;)
        {
            var unit = TypographicUnits.Read(text, at, out var length);
            var characters = text.Slice(at, length);
            at += length;
            if (unit == TypographicUnit.WhiteSpace)
                whiteSpace.Append(characters);
            else if (unit == TypographicUnit.ZeroWidth)
                zeroWidth.Append(characters);
            else if (unit == TypographicUnit.SoftHyphen)
                softHyphens++;
            else
                (sign, _) = (signs.Length == 0 ? unit : sign, signs.Append(characters));
        }
        return new(signs.ToString(), sign, whiteSpace.ToString(), zeroWidth.ToString(), softHyphens);
    }
}
