namespace FactCheck.Serving;

/// <summary>What came of reading a claim set from its source.</summary>
internal enum LoadOutcome
{
    /// <summary>A valid claim set, which is served from now on.</summary>
    Loaded,

    /// <summary>What was read before.</summary>
    Unchanged,

    /// <summary>No valid claim set.</summary>
    Refused,

    /// <summary>Nothing: it is gone or cannot be read.</summary>
    Unreadable,
}
