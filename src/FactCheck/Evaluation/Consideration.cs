using System.Text.Json.Serialization;

namespace FactCheck.Evaluation;

/// <summary>Whether a piece of evidence counts for the side of an allegation on which it bears, and if not, why.</summary>
[JsonConverter(typeof(WordConverter<Consideration>))]
public enum Consideration
{
    /// <summary>It stands, and at least one of its origins has no part in the matter.</summary>
    Counts,

    /// <summary>
    /// It stands, and all its origins are interested: makers of the allegation where it supports, the accused where it attacks. In what is
    /// published also where they may be, because it is not shown who spoke on deep background.
    /// </summary>
    OnlyInterestedOrigins,

    /// <summary>It stands, and no citation says where it is from.</summary>
    NoOrigin,

    /// <summary>Other evidence attacks it, and neither can be said to stand.</summary>
    Contested,

    /// <summary>Evidence that stands attacks it.</summary>
    Defeated,

    /// <summary>Every source that carries it was retracted.</summary>
    Retracted,
}
