namespace FactCheck.Quotation;

/// <summary>
/// The limits within which a quotation is looked for, so that even a hostile text takes no more time than its length times that of the quotation, divided by 64, times a constant.
/// </summary>
public sealed record QuoteLocatorOptions
{
    /// <summary>The limits that hold where nobody says otherwise.</summary>
    public static QuoteLocatorOptions Default { get; } = new();

    /// <summary>How many passages <see cref="QuoteLocation.Ambiguous"/> names; 100 by default, and from 2 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxPassages { get; init => field = Require.Within(value, 2, 10_000); } = 100;

    /// <summary>Into how many parts a quotation may be cut by marks of omission and words in brackets, its prefix and suffix not counted; 16 by default, and from 1 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxParts { get; init => field = Require.Within(value, 1, 100); } = 16;

    /// <summary>How many characters of the text a mark of omission (<c>[…]</c>) may stand for, with the white space around them, in UTF-16 code units; 1,000 by default, and from 0 to 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxOmission { get; init => field = Require.Within(value, 0, 100_000); } = 1_000;

    /// <summary>How many characters of the text words in brackets (<c>[the company]</c>) may stand for, with the white space around them, in UTF-16 code units; 80 by default, and from 0 to 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxInsertion { get; init => field = Require.Within(value, 0, 100_000); } = 80;

    /// <summary>How many near misses an orphan has; 3 by default, and from 0 (none are looked for) to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxNearMisses { get; init => field = Require.Within(value, 0, 100); } = 3;

    /// <summary>How far a near miss may be from the quotation: the edit distance divided by the length of the quotation; 0.2 by default, and from 0 to 0.5. A quotation of three characters or more may always differ in one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range, or not a number.</exception>
    public double MaxErrorRate
    {
        get;
        init => field = value is >= 0 and <= 0.5 ? value : throw new ArgumentOutOfRangeException(nameof(MaxErrorRate), value, "From 0 to 0.5.");
    } = 0.2;

    /// <summary>The length up to which near misses are looked for, in UTF-16 code units of the quotation; 5,000 by default, and from 0 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxNearMissLength { get; init => field = Require.Within(value, 0, 10_000); } = 5_000;
}
