using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>How much of a piece of evidence can be seen by everybody.</summary>
[JsonConverter(typeof(WordConverter<Disclosure>))]
public enum Disclosure
{
    /// <summary>It is there for anybody to look at.</summary>
    Public,

    /// <summary>It is told of, and not shown.</summary>
    Described,

    /// <summary>It is said to exist, and its content is not told.</summary>
    Undisclosed,
}
