using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>What an offer offers.</summary>
[JsonConverter(typeof(WordConverter<OfferKind>))]
public enum OfferKind
{
    /// <summary>To testify.</summary>
    Testimony,

    /// <summary>To have source code looked at.</summary>
    SourceReview,

    /// <summary>To have books, processes or systems examined.</summary>
    Audit,

    /// <summary>To hand over documents or data.</summary>
    Documents,

    /// <summary>To meet.</summary>
    Meeting,

    /// <summary>To help an inquiry in general.</summary>
    Assistance,
}
