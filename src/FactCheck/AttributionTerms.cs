using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>On which terms an unnamed source spoke, in the terms of the Associated Press.</summary>
[JsonConverter(typeof(WordConverter<AttributionTerms>))]
public enum AttributionTerms
{
    /// <summary>The words can be used with the name.</summary>
    OnTheRecord,

    /// <summary>The words can be used, and the source described as agreed, without the name.</summary>
    Background,

    /// <summary>The information can be used without any attribution.</summary>
    DeepBackground,

    /// <summary>The information is not for publication: keep what came so out of what you publish.</summary>
    OffTheRecord,
}
