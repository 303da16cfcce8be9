namespace FactCheck.Comparison;

/// <summary>In which way two sides of a merge contradict each other.</summary>
public enum ConflictKind
{
    /// <summary>Both changed one value, to different ones. One of the two stands.</summary>
    BothChanged,

    /// <summary>Both added something under one name, with different content. One of the two stands, whole.</summary>
    BothAdded,

    /// <summary>One removed what the other changed. It stays, as changed.</summary>
    RemovedAndChanged,
}
