using System.Text.Json.Serialization;

namespace FactCheck.Argumentation;

/// <summary>What becomes of an argument, in the words of M. Caminada, "On the Issue of Reinstatement in Argumentation", 2006.</summary>
[JsonConverter(typeof(WordConverter<Label>))]
public enum Label
{
    /// <summary>It is accepted: every argument that attacks it is out.</summary>
    In,

    /// <summary>It is defeated: an argument that is in attacks it.</summary>
    Out,

    /// <summary>Neither: no argument that is in attacks it, and not all that attack it are out.</summary>
    Undecided,
}
