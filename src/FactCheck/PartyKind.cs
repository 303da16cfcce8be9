using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>What a party is.</summary>
[JsonConverter(typeof(WordConverter<PartyKind>))]
public enum PartyKind
{
    /// <summary>A human being. A spokesperson is a person who is a member of the body spoken for.</summary>
    Person,

    /// <summary>A business that is not a news organisation.</summary>
    Company,

    /// <summary>A newspaper, broadcaster or site that publishes news under its own name.</summary>
    NewsOrganisation,

    /// <summary>An agency whose reports other outlets carry.</summary>
    NewsAgency,

    /// <summary>A ministry, department, agency or office of a state, or a government as such.</summary>
    GovernmentBody,

    /// <summary>A parliament, a chamber of one, or a committee of one.</summary>
    Legislature,

    /// <summary>A court or tribunal.</summary>
    Court,

    /// <summary>An association, foundation or campaign.</summary>
    Nonprofit,

    /// <summary>Several people who act or are spoken of together without being a body.</summary>
    Group,

    /// <summary>None of these.</summary>
    Other,
}
