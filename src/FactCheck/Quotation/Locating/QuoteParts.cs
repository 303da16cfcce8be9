using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>Cuts a quotation at the marks of editors: <c>[…]</c>, <c>[...]</c>, <c>(…)</c> and <c>(...)</c> for words left out, square brackets for words put in.</summary>
internal static class QuoteParts
{
    /// <summary>The quotation as one part, letter for letter.</summary>
    public static QuotePart Whole(Quote quote)
    {
        var before = quote.Prefix?.Length ?? 0;
        return new($"{quote.Prefix}{quote.Exact}{quote.Suffix}", new(before, before + quote.Exact.Length), new(0, quote.Exact.Length));
    }

    /// <summary>The parts between the marks, in order; none where the quotation is all marks, and one that is the whole where it has no marks.</summary>
    public static ImmutableArray<QuotePart> Cut(Quote quote)
    {
        var marks = EditorialMark.In(quote.Exact);
        if (marks.IsEmpty)
            return [Whole(quote)];
        var parts = new List<QuotePart>();
        QuoteGap? gap = null;
        var start = 0;
        foreach (var mark in marks.Add(EditorialMark.End(quote.Exact)))
        {
            var part = Trimmed(quote.Exact, start, mark.Span.Start);
            if (part.Length > 0)
            {
                parts.Add(new(part.Of(quote.Exact), new(0, part.Length), part, parts is [] ? null : gap, start > 0 && part.Start > start, mark.Span.Length > 0 && part.End < mark.Span.Start));
                gap = null;
            }
            gap = Wider(gap, mark.Gap);
            start = mark.Span.End;
        }
        return parts is [] ? [] : InContext(parts, quote, marks);
    }

    // A mark at an end stands between the quotation and its prefix or suffix, so that these are parts of their own.
    private static ImmutableArray<QuotePart> InContext(List<QuotePart> parts, Quote quote, ImmutableArray<EditorialMark> marks)
    {
        if (quote.Prefix is { } prefix && parts[0].OfQuote is { } first)
        {
            if (first.Start < marks[0].Span.Start)
                parts[0] = parts[0] with { Needle = prefix + quote.Exact[..first.End], InNeedle = new(prefix.Length + first.Start, prefix.Length + first.End) };
            else
            {
                parts[0] = parts[0] with { GapBefore = marks[0].Gap };
                parts.Insert(0, new(prefix, new(0, prefix.Length), null));
            }
        }
        if (quote.Suffix is { } suffix && parts[^1].OfQuote is { } last)
        {
            if (last.Start > marks[^1].Span.Start)
                parts[^1] = parts[^1] with { Needle = parts[^1].Needle[..parts[^1].InNeedle.End] + quote.Exact[last.End..] + suffix };
            else
                parts.Add(new(suffix, new(0, suffix.Length), null, marks[^1].Gap));
        }
        return [.. parts];
    }

    private static QuoteGap? Wider(QuoteGap? one, QuoteGap? other) => one is null || other > one ? other : one;

    private static TextSpan Trimmed(string text, int start, int end)
    {
        var part = text.AsSpan(start, end - start);
        var leading = part.Length - part.TrimStart().Length;
        return new(start + leading, start + leading + part.Trim().Length);
    }
}
