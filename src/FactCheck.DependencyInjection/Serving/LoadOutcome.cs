namespace FactCheck.Serving;

/// <summary>What came of reading a file.</summary>
internal enum LoadOutcome
{
    /// <summary>It holds a valid claim set, which is served from now on.</summary>
    Loaded,

    /// <summary>It holds what it held when it was read before.</summary>
    Unchanged,

    /// <summary>It is no valid claim set.</summary>
    Refused,

    /// <summary>It is gone or cannot be read.</summary>
    Unreadable,
}
