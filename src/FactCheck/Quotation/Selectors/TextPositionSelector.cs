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
    private readonly TextSpan _characters;

    /// <summary>Names a stretch by its characters.</summary>
    /// <param name="start">How many characters come before it.</param>
    /// <param name="end">How many characters come before its end, not less than <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> less than it.</exception>
    public TextPositionSelector(int start, int end) => _characters = new(start, end);

    /// <summary>The first character, counted from 0.</summary>
    public int Start => _characters.Start;

    /// <summary>The character behind the last one.</summary>
    public int End => _characters.End;

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
        return new(text[..span.Start].EnumerateRunes().Count(), text[..span.End].EnumerateRunes().Count());
    }

    /// <summary>The stretch of a text that is meant, in UTF-16 code units; false where the text has fewer characters.</summary>
    public bool TrySpanIn(string text, out TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (start, end) = (PlaceOf(Start, text), PlaceOf(End, text));
        span = start is { } from && end is { } to ? new(from, to) : default;
        return end is not null;
    }

    /// <summary>The two numbers: <c>characters 12..40</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"characters {Start}..{End}");

    private static bool CutsPair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    /// <summary>The UTF-16 code unit that stands behind so many characters; null where there are fewer.</summary>
    private static int? PlaceOf(int characters, string text)
    {
        var place = 0;
        foreach (var character in text.EnumerateRunes())
        {
            if (characters == 0)
                break;
            (characters, place) = (characters - 1, place + character.Utf16SequenceLength);
        }
        return characters == 0 ? place : null;
    }
}
