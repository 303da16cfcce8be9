using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>How strongly one origin ever put an allegation. What it said on terms on which it is not named is told apart from what it said otherwise.</summary>
/// <param name="By">The origin.</param>
/// <param name="Modality">The strongest that its makings put it.</param>
[JsonConverter(typeof(DataConverter<Put>))]
public sealed record Put(Origin By, Modality Modality)
{
    /// <summary>The two as a phrase: "suspected by two engineers, via coast-wire".</summary>
    public override string ToString() => $"{Modality.InWords()} by {By}";
}
