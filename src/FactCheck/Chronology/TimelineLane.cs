using System.Text.Json.Serialization;

namespace FactCheck.Chronology;

/// <summary>The three things that a timeline keeps apart.</summary>
[JsonConverter(typeof(WordConverter<TimelineLane>))]
public enum TimelineLane
{
    /// <summary>What was alleged, with what evidence, and what of it was taken back.</summary>
    Alleged,

    /// <summary>What happened: developments, and what became of sources and of the allegations in other people's judgement.</summary>
    Happened,

    /// <summary>What was asked and answered.</summary>
    Answered,
}
