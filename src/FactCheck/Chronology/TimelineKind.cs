using System.Text.Json.Serialization;

namespace FactCheck.Chronology;

/// <summary>What an entry of a timeline says, in the order in which entries of one date stand.</summary>
[JsonConverter(typeof(WordConverter<TimelineKind>))]
public enum TimelineKind
{
    /// <summary>Something happened: a development.</summary>
    Happened,

    /// <summary>An allegation was made.</summary>
    Alleged,

    /// <summary>Evidence was told of.</summary>
    Evidence,

    /// <summary>Somebody was asked for comment.</summary>
    Asked,

    /// <summary>Somebody answered.</summary>
    Answered,

    /// <summary>Somebody judged an allegation.</summary>
    Assessed,

    /// <summary>A source was corrected, retracted or removed.</summary>
    Corrected,

    /// <summary>An allegation was taken back.</summary>
    Withdrawn,
}
