using System.Text.Json.Serialization;

namespace FactCheck.Comparison;

/// <summary>What became of a value between two claim sets.</summary>
[JsonConverter(typeof(WordConverter<DifferenceKind>))]
public enum DifferenceKind
{
    /// <summary>Only the second has it.</summary>
    Added,

    /// <summary>Only the first has it.</summary>
    Removed,

    /// <summary>Both have it, with other content.</summary>
    Changed,

    /// <summary>Both have it, and it stands elsewhere among those that both have. Of several ways to tell what was moved, one with the fewest is told.</summary>
    Moved,
}
