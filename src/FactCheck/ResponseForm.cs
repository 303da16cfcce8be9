using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>In which form a response was given.</summary>
[JsonConverter(typeof(WordConverter<ResponseForm>))]
public enum ResponseForm
{
    /// <summary>A released statement.</summary>
    Statement,

    /// <summary>Words said to a reporter.</summary>
    Interview,

    /// <summary>A post on a social network.</summary>
    SocialPost,

    /// <summary>A letter or message.</summary>
    Letter,

    /// <summary>Words said under oath or before a committee.</summary>
    Testimony,

    /// <summary>A paper filed with a court or an authority.</summary>
    Filing,

    /// <summary>A text that goes through a report and answers it.</summary>
    Rebuttal,

    /// <summary>None of these.</summary>
    Other,
}
