namespace FactCheck.Quotation;

/// <summary>What counts as a passage that texts share, and how many of them are listed.</summary>
public sealed record StatementReuseOptions
{
    /// <summary>What holds where nobody says otherwise.</summary>
    public static StatementReuseOptions Default { get; } = new();

    /// <summary>How many words a passage has at least, in each of its places; 8 by default, and from 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MinWords { get; init => field = Require.Within(value, 1, 1_000); } = 8;

    /// <summary>How many passages are listed, the longest ones; 1,000 by default, and from 1 to 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxPassages { get; init => field = Require.Within(value, 1, 100_000); } = 1_000;

    /// <summary>
    /// How many places of a passage are listed; 1,000 by default, and from 2 to 100,000. Where it has more, none is listed that is the second in its text as long as another text has none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxPlaces { get; init => field = Require.Within(value, 2, 100_000); } = 1_000;
}
