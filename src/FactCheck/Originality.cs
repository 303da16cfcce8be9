using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>How a source came to its content.</summary>
[JsonConverter(typeof(WordConverter<Originality>))]
public enum Originality
{
    /// <summary>It reports at first hand.</summary>
    Original,

    /// <summary>It reports what others reported.</summary>
    Secondary,

    /// <summary>It republishes another's text.</summary>
    Syndicated,
}
