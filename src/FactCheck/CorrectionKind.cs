using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>What became of a source after it was published.</summary>
[JsonConverter(typeof(WordConverter<CorrectionKind>))]
public enum CorrectionKind
{
    /// <summary>Its publisher changed it and said so.</summary>
    Corrected,

    /// <summary>Its publisher took it back.</summary>
    Retracted,

    /// <summary>It is no longer where it was published, and nobody took it back.</summary>
    Removed,
}
