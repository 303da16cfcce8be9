using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>What a piece of evidence is.</summary>
[JsonConverter(typeof(WordConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>A document that somebody holds or has seen.</summary>
    Document,

    /// <summary>What a witness says from their own knowledge.</summary>
    Testimony,

    /// <summary>What a party states without being a witness of it.</summary>
    Statement,

    /// <summary>Data or measurements.</summary>
    Data,

    /// <summary>The result of an analysis of a system, a program or a device.</summary>
    TechnicalAnalysis,

    /// <summary>What somebody saw.</summary>
    Observation,

    /// <summary>That there is none: "no public evidence has been offered". It only contextualises.</summary>
    Absence,
}
