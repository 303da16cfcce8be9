using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>How credible a piece of information is, in the numbers of the Admiralty code (NATO STANAG 2511). Shown, never reckoned with.</summary>
/// <remarks>In JSON it is the number itself, 1 to 6.</remarks>
[JsonConverter(typeof(WordConverter<Credibility>))]
public enum Credibility
{
    /// <summary>Confirmed by other sources.</summary>
    Confirmed = 1,

    /// <summary>Probably true.</summary>
    ProbablyTrue = 2,

    /// <summary>Possibly true.</summary>
    PossiblyTrue = 3,

    /// <summary>Doubtful.</summary>
    Doubtful = 4,

    /// <summary>Improbable.</summary>
    Improbable = 5,

    /// <summary>Truth cannot be judged. It is not the lowest grade.</summary>
    CannotBeJudged = 6,
}
