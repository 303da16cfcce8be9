namespace FactCheck.Json;

/// <summary>The limits within which a claim set is read, so that a hostile or broken text costs little. Going over one is a diagnostic.</summary>
public sealed record ClaimSetReadOptions
{
    /// <summary>The limits that hold where nobody says otherwise.</summary>
    public static ClaimSetReadOptions Default { get; } = new();

    /// <summary>The greatest size of the text in UTF-8 bytes; 512 MiB by default, and at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxBytes { get; init => field = Require.Within(value, 1, int.MaxValue); } = 512 * 1024 * 1024;

    /// <summary>How deep objects and lists may stand in each other; 64 by default, and from 1 to 1,000. The format itself needs 10; the rest is for <c>ext</c>, which may be 54 deep.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 1,000.</exception>
    public int MaxDepth { get; init => field = value <= 1_000 ? Require.Within(value, 1, 1_000) : throw new ArgumentOutOfRangeException(nameof(MaxDepth), value, "At most 1,000."); } = 64;

    /// <summary>The greatest number of items (parties, sources, allegations …); 5,000,000 by default, and at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxItems { get; init => field = Require.Within(value, 1, int.MaxValue); } = 5_000_000;

    /// <summary>The greatest length of one text in UTF-16 code units; 1,000,000 by default, and at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxStringLength { get; init => field = Require.Within(value, 1, int.MaxValue); } = 1_000_000;

    /// <summary>How many diagnostics are reported before the reading ends; 200 by default, and at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDiagnostics { get; init => field = Require.Within(value, 1, int.MaxValue); } = 200;
}
