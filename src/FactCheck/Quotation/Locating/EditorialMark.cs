using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A mark of an editor in a quotation.</summary>
/// <param name="Span">Where in the quotation it stands.</param>
/// <param name="Gap">What it stands for; null of the end of the quotation.</param>
internal readonly record struct EditorialMark(TextSpan Span, QuoteGap? Gap)
{
    // Longer ones are none, so that many brackets that are not closed cost little.
    private const int LongestInsertion = 1_000;
    private const int LongestEllipsis = 20;

    /// <summary>All marks of a quotation, in order. A bracket that is not closed is a character like others, and so is a round one with words in it.</summary>
    public static ImmutableArray<EditorialMark> In(string quote)
    {
        var marks = ImmutableArray.CreateBuilder<EditorialMark>();
        for (var at = 0; at < quote.Length;)
        {
            var next = quote.AsSpan(at).IndexOfAny('[', '(');
            if (next < 0)
                break;
            at += next;
            var length = quote[at] == '['
                ? LengthOfSquare(quote.AsSpan(at, Math.Min(LongestInsertion, quote.Length - at)))
                : quote.AsSpan(at, Math.Min(LongestEllipsis, quote.Length - at)).IndexOf(')') + 1;
            var gap = length > 0 ? GapOf(quote, new(at, at + length)) : null;
            if (gap is not null)
                marks.Add(new(new(at, at + length), gap));
            at += gap is null ? 1 : length;
        }
        return marks.ToImmutable();
    }

    /// <summary>How far the bracket reaches that a text begins with, with those in it; 0 where it is not closed.</summary>
    private static int LengthOfSquare(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
                return i + 1;
        }
        return 0;
    }

    private static QuoteGap? GapOf(string quote, TextSpan mark)
    {
        var within = quote.AsSpan(mark.Start + 1, mark.Length - 2).Trim();
        if (IsEllipsis(within))
            return QuoteGap.Omission;
        if (quote[mark.Start] == '(')
            return null;
        if (within.SequenceEqual("!") || within.Equals("sic", StringComparison.OrdinalIgnoreCase) || within.Equals("sic!", StringComparison.OrdinalIgnoreCase))
            return QuoteGap.Nothing;
        return Touches(quote, mark.Start - 1) || Touches(quote, mark.End) ? QuoteGap.WithinWord : QuoteGap.Insertion;
    }

    private static bool Touches(string quote, int at) => at >= 0 && at < quote.Length && char.IsLetterOrDigit(quote[at]);

    private static bool IsEllipsis(ReadOnlySpan<char> text) =>
        !text.IsEmpty && TypographicUnits.Read(text, 0, out var length) == TypographicUnit.Ellipsis && length == text.Length;
}
