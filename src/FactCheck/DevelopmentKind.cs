using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>What sort of thing happened.</summary>
[JsonConverter(typeof(WordConverter<DevelopmentKind>))]
public enum DevelopmentKind
{
    /// <summary>An inquiry by an authority, a legislature or a company.</summary>
    Investigation,

    /// <summary>Somebody was questioned by an authority.</summary>
    Interview,

    /// <summary>A hearing of a legislature, a court or an authority.</summary>
    Hearing,

    /// <summary>Somebody was invited or summoned.</summary>
    Invitation,

    /// <summary>Documents were asked for or demanded.</summary>
    DocumentRequest,

    /// <summary>A draft law was brought in or considered.</summary>
    Bill,

    /// <summary>A vote was held or is to be held.</summary>
    Vote,

    /// <summary>A law was passed or came into force.</summary>
    Law,

    /// <summary>An authority made a binding order.</summary>
    Order,

    /// <summary>A penalty or a sanction was imposed.</summary>
    Sanction,

    /// <summary>Something was taken out of sale.</summary>
    WithdrawalFromSale,

    /// <summary>A business changed how it works or with whom.</summary>
    BusinessChange,

    /// <summary>A contract was made, changed or ended.</summary>
    Contract,

    /// <summary>A case was brought, heard or decided.</summary>
    CourtCase,

    /// <summary>An audit was begun or completed.</summary>
    Audit,

    /// <summary>Something was made known.</summary>
    Announcement,

    /// <summary>None of these.</summary>
    Other,
}
