using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A mark of an editor in a quotation.</summary>
/// <param name="Span">Where in the quotation it stands.</param>
/// <param name="Gap">What it stands for; null of the end of the quotation.</param>
internal readonly record struct EditorialMark(TextSpan Span, QuoteGap? Gap)
{
    // Longer ones are not looked for, so that many brackets that are not closed cost little.
    private const int MaxInsertion = 1_000;
    private const int MaxEllipsis = 20;

    public static EditorialMark End(string quote) => new(new(quote.Length, quote.Length), null);

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
                ? quote.AsSpan(at, Math.Min(MaxInsertion, quote.Length - at)).IndexOf(']') + 1
                : quote.AsSpan(at, Math.Min(MaxEllipsis, quote.Length - at)).IndexOf(')') + 1;
            if (length > 0 && GapOf(quote, at, at + length - 1) is { } gap)
                marks.Add(new(new(at, at + length), gap));
            at = marks.Count > 0 && marks[^1].Span.Start == at ? at + length : at + 1;
        }
        return marks.ToImmutable();
    }

    private static QuoteGap? GapOf(string quote, int opening, int closing)
    {
        if (IsEllipsis(quote.AsSpan(opening + 1, closing - opening - 1)))
            return QuoteGap.Omission;
        if (quote[opening] == '(')
            return null;
        return opening > 0 && closing + 1 < quote.Length && char.IsLetterOrDigit(quote[opening - 1]) && char.IsLetterOrDigit(quote[closing + 1]) ? QuoteGap.WithinWord : QuoteGap.Insertion;
    }

    private static bool IsEllipsis(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return !text.IsEmpty && TypographicUnits.Read(text, 0, out var length) == TypographicUnit.Ellipsis && length == text.Length;
    }
}
