using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>What sort of statement an allegation is.</summary>
[JsonConverter(typeof(WordConverter<AllegationKind>))]
public enum AllegationKind
{
    /// <summary>That something happened, or was done.</summary>
    Event,

    /// <summary>That somebody or something is so.</summary>
    Property,

    /// <summary>That two parties stand in a relation.</summary>
    Relationship,

    /// <summary>That a number is so.</summary>
    Numerical,

    /// <summary>That somebody said something.</summary>
    Quotation,

    /// <summary>That one thing brought about another.</summary>
    Causal,

    /// <summary>That somebody meant or means to do something.</summary>
    Intention,

    /// <summary>That somebody is able, or something is apt, to do something.</summary>
    Capability,

    /// <summary>That something will happen.</summary>
    Forecast,

    /// <summary>That something is good, bad, right or wrong.</summary>
    Judgement,
}
