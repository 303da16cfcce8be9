namespace FactCheck.Quotation;

/// <summary>A stretch of a text, counted in UTF-16 code units as .NET counts them: <c>text[span.Start..span.End]</c>. Compares by start, then by end.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a stretch of a text.</summary>
    /// <param name="start">The first code unit, counted from 0.</param>
    /// <param name="end">The code unit behind the last one, not less than <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> less than it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>The first code unit, counted from 0.</summary>
    public int Start { get; }

    /// <summary>The code unit behind the last one.</summary>
    public int End { get; }

    /// <summary>How many code units it has.</summary>
    public int Length => End - Start;

    /// <summary>Whether another stretch lies within this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two have a code unit in common.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The stretch of a text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text ends before the stretch does.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => (Start, End).CompareTo((other.Start, other.End));

    /// <summary>Start and end as a range of C#: <c>12..40</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or is the same.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or is the same.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
