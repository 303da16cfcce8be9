using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>What a source is: the form of the thing that carries the words.</summary>
[JsonConverter(typeof(WordConverter<SourceKind>))]
public enum SourceKind
{
    /// <summary>An article of a news organisation.</summary>
    NewsArticle,

    /// <summary>A report of a news agency, as the agency issued it.</summary>
    AgencyReport,

    /// <summary>A radio or television programme, or a podcast.</summary>
    Broadcast,

    /// <summary>A text that a party issued to the press.</summary>
    PressRelease,

    /// <summary>A text that a party published as its own word, on its site for example.</summary>
    Statement,

    /// <summary>A post on a social network.</summary>
    SocialPost,

    /// <summary>A draft law.</summary>
    Bill,

    /// <summary>A law in force, or once in force.</summary>
    Law,

    /// <summary>A binding act of an authority: an order, a directive, a decree.</summary>
    Order,

    /// <summary>A record of spoken words: of a hearing, an interview, a call.</summary>
    Transcript,

    /// <summary>A paper filed with a court or given by one.</summary>
    CourtFiling,

    /// <summary>A letter or message from one party to another.</summary>
    Letter,

    /// <summary>A report of an analysis or an audit.</summary>
    TechnicalReport,

    /// <summary>Data that can be reckoned with.</summary>
    Dataset,

    /// <summary>A book.</summary>
    Book,

    /// <summary>None of these.</summary>
    Other,
}
