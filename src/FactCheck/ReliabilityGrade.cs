using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>How reliable a party has been as a source, in the letters of the Admiralty code (NATO STANAG 2511).</summary>
[JsonConverter(typeof(WordConverter<ReliabilityGrade>))]
public enum ReliabilityGrade
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Reliability cannot be judged. No number stands for it, and it is not the lowest grade.</summary>
    F,
}
