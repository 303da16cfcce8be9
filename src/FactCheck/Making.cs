using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>A citation in which an allegation is made: the passage, and how strongly it puts the allegation.</summary>
[JsonConverter(typeof(FormatConverter<Making>))]
public sealed record Making : Citation
{
    /// <summary>How strongly the allegation is put.</summary>
    public required Modality Modality { get; init => field = Require.Choice(value); }
}
