using System.Text.Json.Serialization;

namespace FactCheck.Argumentation;

/// <summary>Whether an evidence item stands against the other evidence: the labels of <see cref="Label"/>, in words for people.</summary>
/// <remarks>It says nothing about whether the item is true, nor about any allegation.</remarks>
[JsonConverter(typeof(WordConverter<Standing>))]
public enum Standing
{
    /// <summary>Nothing attacks it, or only what is itself defeated.</summary>
    Stands,

    /// <summary>It is attacked by an item that is contested itself, and by none that stands: the record does not decide.</summary>
    Contested,

    /// <summary>An item that stands attacks it, or it was retracted.</summary>
    Defeated,
}
