using System.Runtime.InteropServices;

namespace FactCheck.Quotation;

/// <summary>
/// A stretch of a text by the numbers of its characters: the TextPositionSelector of the W3C Web Annotation Data Model. Characters are code points of Unicode, not UTF-16 code units:
/// <see cref="Of"/> and <see cref="TrySpanIn"/> convert, and need the text for that.
/// </summary>
/// <remarks>Half of a surrogate pair that stands alone counts as one character. Some programs that write such selectors count code units none the less; a quotation beside it shows which.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextPositionSelector
{
    /// <summary>Names a stretch by its characters.</summary>
    /// <param name="start">How many characters come before it.</param>
    /// <param name="end">How many characters come before its end, not less than <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> less than it.</exception>
    public TextPositionSelector(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>The first character, counted from 0.</summary>
    public int Start { get; }

    /// <summary>The character behind the last one.</summary>
    public int End { get; }

    /// <summary>The selector of a stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch, in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text ends before the stretch does.</exception>
    /// <exception cref="ArgumentException">The stretch begins or ends between the halves of a surrogate pair.</exception>
    public static TextPositionSelector Of(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length, nameof(span));
        if (CutsPair(text, span.Start) || CutsPair(text, span.End))
            throw new ArgumentException($"{span} cuts a surrogate pair: a character lies partly within it.", nameof(span));
        var start = Count(text.AsSpan(0, span.Start));
        return new(start, start + Count(text.AsSpan(span.Start, span.Length)));
    }

    /// <summary>The stretch of a text that is meant, in UTF-16 code units; false where the text has fewer characters.</summary>
    public bool TrySpanIn(string text, out TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        span = default;
        if (!TrySkip(text, Start, out var start) || !TrySkip(text.AsSpan(start), End - Start, out var length))
            return false;
        span = new(start, start + length);
        return true;
    }

    /// <summary>The two numbers: <c>characters 12..40</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"characters {Start}..{End}");

    private static bool CutsPair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var next = NextPair(text); next >= 0; next = NextPair(text))
        {
            count--;
            text = text[(next + 2)..];
        }
        return count;
    }

    /// <summary>Passes over a number of characters; false where there are fewer.</summary>
    private static bool TrySkip(ReadOnlySpan<char> text, int characters, out int units)
    {
        units = 0;
        for (var next = NextPair(text); next >= 0 && next < characters; next = NextPair(text[units..]))
        {
            units += next + 2;
            characters -= next + 1;
        }
        if (characters > text.Length - units)
            return false;
        units += characters;
        return true;
    }

    /// <summary>Where the next surrogate pair begins, or −1. What lies before it is passed over many code units at a time.</summary>
    private static int NextPair(ReadOnlySpan<char> text)
    {
        for (var from = 0; ;)
        {
            var next = text[from..].IndexOfAnyInRange('\ud800', '\udbff');
            if (next < 0 || from + next + 1 >= text.Length)
                return -1;
            if (char.IsLowSurrogate(text[from + next + 1]))
                return from + next;
            from += next + 1;
        }
    }
}
