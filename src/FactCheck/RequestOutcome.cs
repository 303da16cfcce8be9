using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>What came of a request for comment. Silence is coded here and nowhere else.</summary>
[JsonConverter(typeof(WordConverter<RequestOutcome>))]
public enum RequestOutcome
{
    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>The one asked declined to comment.</summary>
    DeclinedToComment,

    /// <summary>The one asked did not respond.</summary>
    DidNotRespond,

    /// <summary>The one asked had not responded when the source was published. It is neither an answer nor a denial.</summary>
    DidNotImmediatelyRespond,

    /// <summary>The one asked could not be reached.</summary>
    CouldNotBeReached,
}
