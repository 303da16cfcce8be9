using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Benchmarks.Rival;

/// <summary>The words of the format for an enumeration: names with a small first letter, and never numbers.</summary>
internal sealed class Words<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

/// <summary>Grades keep their capital.</summary>
internal sealed class Capitals<T>() : JsonStringEnumConverter<T>(namingPolicy: null, allowIntegerValues: false)
    where T : struct, Enum;

[JsonConverter(typeof(Words<PlainPartyKind>))]
internal enum PlainPartyKind
{
    Person, Company, NewsOrganisation, NewsAgency, GovernmentBody, Legislature, Court, Nonprofit, Group, Other
}

[JsonConverter(typeof(Capitals<PlainReliabilityGrade>))]
internal enum PlainReliabilityGrade
{
    A, B, C, D, E, F
}

[JsonConverter(typeof(Words<PlainSourceKind>))]
internal enum PlainSourceKind
{
    NewsArticle, AgencyReport, Broadcast, PressRelease, Statement, SocialPost, Bill, Law, Order, Transcript,
    CourtFiling, Letter, TechnicalReport, Dataset, Book, Other
}

[JsonConverter(typeof(Words<PlainOriginality>))]
internal enum PlainOriginality
{
    Original, Secondary, Syndicated
}

[JsonConverter(typeof(Words<PlainCorrectionKind>))]
internal enum PlainCorrectionKind
{
    Corrected, Retracted, Removed
}

[JsonConverter(typeof(Words<PlainAttributionTerms>))]
internal enum PlainAttributionTerms
{
    OnTheRecord, Background, DeepBackground, OffTheRecord
}

[JsonConverter(typeof(Words<PlainModality>))]
internal enum PlainModality
{
    Asserted, Suspected, Possible, Asked, Presupposed
}

[JsonConverter(typeof(Words<PlainAllegationKind>))]
internal enum PlainAllegationKind
{
    Event, Property, Relationship, Numerical, Quotation, Causal, Intention, Capability, Forecast, Judgement
}

[JsonConverter(typeof(Words<PlainRelationKind>))]
internal enum PlainRelationKind
{
    Specialises, Contradicts, InTensionWith, PossiblySame
}

[JsonConverter(typeof(Words<PlainEvidenceKind>))]
internal enum PlainEvidenceKind
{
    Document, Testimony, Statement, Data, TechnicalAnalysis, Observation, Absence
}

[JsonConverter(typeof(Words<PlainBearingKind>))]
internal enum PlainBearingKind
{
    Supports, Attacks, Contextualises
}

[JsonConverter(typeof(Words<PlainDisclosure>))]
internal enum PlainDisclosure
{
    Public, Described, Undisclosed
}

[JsonConverter(typeof(Words<PlainResponseForm>))]
internal enum PlainResponseForm
{
    Statement, Interview, SocialPost, Letter, Testimony, Filing, Rebuttal, Other
}

[JsonConverter(typeof(Words<PlainAnswerKind>))]
internal enum PlainAnswerKind
{
    Denial, PartialDenial, Confirmation, PartialConfirmation, Clarification, LacksKnowledge, NeitherConfirmsNorDenies,
    Counterclaim, Offer, Objection, Commitment, CorrectiveAction, Apology, LegalAction
}

[JsonConverter(typeof(Words<PlainOfferKind>))]
internal enum PlainOfferKind
{
    Testimony, SourceReview, Audit, Documents, Meeting, Assistance
}

[JsonConverter(typeof(Words<PlainCoverage>))]
internal enum PlainCoverage
{
    Full, Partial, Deflects, Unreported
}

[JsonConverter(typeof(Words<PlainRequestOutcome>))]
internal enum PlainRequestOutcome
{
    Answered, DeclinedToComment, DidNotRespond, DidNotImmediatelyRespond, CouldNotBeReached
}

[JsonConverter(typeof(Words<PlainDevelopmentKind>))]
internal enum PlainDevelopmentKind
{
    Investigation, Interview, Hearing, Invitation, DocumentRequest, Bill, Vote, Law, Order, Sanction,
    WithdrawalFromSale, BusinessChange, Contract, CourtCase, Audit, Announcement, Other
}

[JsonConverter(typeof(Words<PlainDevelopmentStatus>))]
internal enum PlainDevelopmentStatus
{
    Proposed, Announced, Ongoing, InForce, Suspended, Completed, Lapsed, Withdrawn
}
