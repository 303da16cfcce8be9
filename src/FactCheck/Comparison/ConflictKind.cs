using System.Text.Json.Serialization;

namespace FactCheck.Comparison;

/// <summary>In which way two sides of a merge contradict each other.</summary>
[JsonConverter(typeof(WordConverter<ConflictKind>))]
public enum ConflictKind
{
    /// <summary>Both changed one value, to different ones. One of the two stands.</summary>
    BothChanged,

    /// <summary>Both added something under one name, with different content. One of the two stands, whole.</summary>
    BothAdded,

    /// <summary>One removed what the other changed. It stays, as changed.</summary>
    RemovedAndChanged,

    /// <summary>
    /// Each changed something of what means something only together: of an allegation its statement, its kind and whom it is against; of a point what it
    /// offers, its coverage, its part and what it alleges; of a citation its chain, when it was said and its modality. All of one side stands.
    /// </summary>
    ChangedTogether,
}
