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

    /// <summary>
    /// The parts between the marks, in order; none where the quotation is all marks, and one that is the whole where it has no marks. What has neither a letter nor a digit is no part.
    /// </summary>
    public static ImmutableArray<QuotePart> Cut(Quote quote)
    {
        var marks = EditorialMark.In(quote.Exact);
        if (marks.IsEmpty)
            return [Whole(quote)];
        var parts = new List<QuotePart>();
        var before = default(EditorialMark?);
        QuoteGap? gap = null;
        foreach (var mark in marks.Add(new(new(quote.Exact.Length, quote.Exact.Length), null)))
        {
            var part = Trimmed(quote.Exact, before?.Span.End ?? 0, mark.Span.Start);
            if (part.Of(quote.Exact).Any(character => char.IsLetterOrDigit(character) || char.IsSurrogate(character)))
            {
                parts.Add(PartOf(quote.Exact, part, before, gap, mark));
                gap = null;
            }
            gap = Wider(gap, mark.Gap);
            before = mark;
        }
        return parts is [] ? [] : InContext(parts, quote, trailing: gap);
    }

    private static QuotePart PartOf(string quote, TextSpan part, EditorialMark? before, QuoteGap? gap, EditorialMark mark) => new(part.Of(quote), new(0, part.Length), part)
    {
        GapBefore = gap,
        BeginsWord = before is { } last && !(last.Gap == QuoteGap.WithinWord && last.Span.End == part.Start),
        EndsWord = mark.Gap is not null && !(mark.Gap == QuoteGap.WithinWord && mark.Span.Start == part.End),
        FirstLetter = before is { Gap: QuoteGap.WithinWord, Span: { Length: 3 } letter } && letter.End == part.Start && (letter.Start == 0 || !char.IsLetterOrDigit(quote[letter.Start - 1])) ? quote[letter.Start + 1] : null,
    };

    // A mark at an end stands between the quotation and its prefix or suffix, so that these are parts of their own.
    private static ImmutableArray<QuotePart> InContext(List<QuotePart> parts, Quote quote, QuoteGap? trailing)
    {
        if (quote.Prefix is { } prefix && parts[0].OfQuote is { } first)
        {
            if (parts[0].GapBefore is null)
                parts[0] = parts[0] with { Needle = prefix + quote.Exact[..first.End], InNeedle = new(prefix.Length + first.Start, prefix.Length + first.End) };
            else
                parts.Insert(0, new(prefix, new(0, prefix.Length), null));
        }
        else
            parts[0] = parts[0] with { GapBefore = null };
        if (quote.Suffix is { } suffix && parts[^1].OfQuote is { } last)
        {
            if (trailing is null)
                parts[^1] = parts[^1] with { Needle = parts[^1].Needle[..parts[^1].InNeedle.End] + quote.Exact[last.End..] + suffix };
            else
                parts.Add(new(suffix, new(0, suffix.Length), null) { GapBefore = trailing });
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
