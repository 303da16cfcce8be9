using System.Text.Json.Serialization;

namespace FactCheck.Evaluation;

/// <summary>The aspects of an allegation that are told apart and never rolled into one score.</summary>
[JsonConverter(typeof(WordConverter<Axis>))]
public enum Axis
{
    /// <summary>The evidence for and against it.</summary>
    Status,

    /// <summary>Carriers, makers and origins.</summary>
    Origins,

    /// <summary>How strongly it was put, and by whom.</summary>
    Strength,

    /// <summary>What the accused answered.</summary>
    Answer,

    /// <summary>What people judged of it.</summary>
    Assessments,
}
