using System.Text.Json.Serialization;

namespace FactCheck.Evaluation;

/// <summary>How one of the accused answered an allegation, or what is recorded instead.</summary>
[JsonConverter(typeof(WordConverter<AnswerManner>))]
public enum AnswerManner
{
    /// <summary>With a point to this very allegation.</summary>
    ToThis,

    /// <summary>Only in general: of "these allegations" at large, or to an allegation that this one specialises. It is never shown as silence.</summary>
    InGeneral,

    /// <summary>An answer to it is known to exist; what it says is not reported.</summary>
    Unreported,

    /// <summary>No answer is recorded; a request for one is, with its outcome.</summary>
    Asked,

    /// <summary>Neither an answer nor a request for one is recorded. Nothing follows from that about the accused.</summary>
    NotRecordedAsAsked,
}
