using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>How much of what a point answers it covers. Declared by the coder, never inferred.</summary>
[JsonConverter(typeof(WordConverter<Coverage>))]
public enum Coverage
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>A part of it.</summary>
    Partial,

    /// <summary>None of it: the point speaks of something else.</summary>
    Deflects,

    /// <summary>An answer is known to exist; what it says is not.</summary>
    Unreported,
}
