namespace FactCheck.Json;

/// <summary>Where a reading is in an object: which members it has seen, and which it is at.</summary>
internal struct ObjectScope
{
    /// <summary>What the object is; null where the value is no object.</summary>
    public MemberIndex? Index;

    /// <summary>The index of the member whose value is to be read.</summary>
    public int Member;

    /// <summary>Where the values of the members are kept.</summary>
    public int Cells;

    /// <summary>Whether the object has been read to its end, everything required was there, and nothing in it was wrong.</summary>
    public bool IsComplete;

    /// <summary>The members seen, as bits.</summary>
    public ulong Seen;

    /// <summary>The index of the member that comes next in canonical order.</summary>
    public int Expected;

    /// <summary>Where the object begins, in bytes.</summary>
    public int Offset;

    /// <summary>How many diagnostics there were before the object.</summary>
    public int DiagnosticsBefore;
}
