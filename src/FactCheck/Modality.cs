using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>How strongly one making of an allegation puts it, from the strongest down.</summary>
/// <remarks>Only <see cref="Asserted"/> and <see cref="Suspected"/> make an allegation somebody's own; a fear or a question is never counted as one.</remarks>
[JsonConverter(typeof(WordConverter<Modality>))]
public enum Modality
{
    /// <summary>Stated as fact.</summary>
    Asserted,

    /// <summary>Held likely.</summary>
    Suspected,

    /// <summary>Raised as a concern, a fear or a possibility.</summary>
    Possible,

    /// <summary>Put as a question.</summary>
    Asked,

    /// <summary>Taken for granted in passing.</summary>
    Presupposed,
}
