using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>In which direction evidence bears on something.</summary>
[JsonConverter(typeof(WordConverter<BearingKind>))]
public enum BearingKind
{
    /// <summary>It speaks for it.</summary>
    Supports,

    /// <summary>It speaks against it.</summary>
    Attacks,

    /// <summary>It helps to read it and speaks neither for nor against it.</summary>
    Contextualises,
}
