using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>How far a development had come when it was reported.</summary>
[JsonConverter(typeof(WordConverter<DevelopmentStatus>))]
public enum DevelopmentStatus
{
    /// <summary>Proposed, and not decided.</summary>
    Proposed,

    /// <summary>Decided and announced, and not begun.</summary>
    Announced,

    /// <summary>Begun and not ended.</summary>
    Ongoing,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Suspended: it may be taken up again.</summary>
    Suspended,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>It ended without result.</summary>
    Lapsed,

    /// <summary>Taken back.</summary>
    Withdrawn,
}
