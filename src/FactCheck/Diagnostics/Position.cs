namespace FactCheck.Diagnostics;

/// <summary>A position in a text. Both numbers count from 1; columns are UTF-16 code units, as editors count them.</summary>
/// <param name="Line">The line. Lines end with a line feed; a carriage return before it belongs to the line.</param>
/// <param name="Column">The column.</param>
public readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    /// <summary>Compares by line, then by column.</summary>
    public int CompareTo(Position other) => (Line, Column).CompareTo((other.Line, other.Column));

    /// <summary>Line and column with a colon between.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(Position left, Position right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or is the same.</summary>
    public static bool operator <=(Position left, Position right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(Position left, Position right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or is the same.</summary>
    public static bool operator >=(Position left, Position right) => left.CompareTo(right) >= 0;
}
