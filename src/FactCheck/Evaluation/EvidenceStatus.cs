using System.Text.Json.Serialization;

namespace FactCheck.Evaluation;

/// <summary>
/// Where the evidence that is recorded for and against an allegation stands, measured by a policy. It says what the record holds, and never whether the
/// allegation is true: answers, developments, credibility, reliability and people's own assessments do not move it.
/// </summary>
[JsonConverter(typeof(WordConverter<EvidenceStatus>))]
public enum EvidenceStatus
{
    /// <summary>
    /// It was taken back, on record, by somebody through whom all that asserts or suspects it came, or may have come because it is not
    /// shown who spoke on deep background.
    /// </summary>
    Withdrawn,

    /// <summary>
    /// Both sides reach what the policy asks for, or would if a contested piece of evidence stood. In what is published also where one
    /// does, and the other might if it were shown who spoke on deep background.
    /// </summary>
    Disputed,

    /// <summary>The evidence for it reaches what the policy asks for, and the evidence against it does not. It is not "true".</summary>
    Supported,

    /// <summary>The evidence against it reaches what the policy asks for, and the evidence for it does not. It is not "false".</summary>
    Refuted,

    /// <summary>Evidence for or against it is recorded, and no side reaches what the policy asks for; it may be that none of it counts.</summary>
    Insufficient,

    /// <summary>No evidence for or against it is recorded. Nothing follows from that: neither that there is none, nor that the allegation fails.</summary>
    NoEvidenceRecorded,
}
