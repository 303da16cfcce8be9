using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>What one point of a response does with what it answers.</summary>
[JsonConverter(typeof(WordConverter<AnswerKind>))]
public enum AnswerKind
{
    /// <summary>Says that it is not so.</summary>
    Denial,

    /// <summary>Says that a part of it is not so.</summary>
    PartialDenial,

    /// <summary>Says that it is so.</summary>
    Confirmation,

    /// <summary>Says that a part of it is so.</summary>
    PartialConfirmation,

    /// <summary>Says how it is to be understood.</summary>
    Clarification,

    /// <summary>Says that the one who answers does not know.</summary>
    LacksKnowledge,

    /// <summary>Says that it will not be said.</summary>
    NeitherConfirmsNorDenies,

    /// <summary>Alleges something in turn.</summary>
    Counterclaim,

    /// <summary>Offers something that would help to find out.</summary>
    Offer,

    /// <summary>Objects to how it was alleged, reported or handled.</summary>
    Objection,

    /// <summary>Promises something.</summary>
    Commitment,

    /// <summary>Tells of something done to mend it.</summary>
    CorrectiveAction,

    /// <summary>Says that one is sorry.</summary>
    Apology,

    /// <summary>Announces or tells of going to law.</summary>
    LegalAction,
}
