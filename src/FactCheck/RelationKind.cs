using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>How an allegation or a development relates to another. Relations are shown; none of them moves a status.</summary>
[JsonConverter(typeof(WordConverter<RelationKind>))]
public enum RelationKind
{
    /// <summary>This is a particular case of the other. An answer to the general one covers the particular one in general.</summary>
    Specialises,

    /// <summary>Both cannot be so.</summary>
    Contradicts,

    /// <summary>Both can be so, but each makes the other less likely.</summary>
    InTensionWith,

    /// <summary>The two may be one: the texts leave a doubt.</summary>
    PossiblySame,
}
