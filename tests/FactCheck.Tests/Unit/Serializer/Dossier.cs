using System.Text.Json.Serialization;
using FactCheck.Evaluation;

namespace FactCheck.Tests.Unit.Serializer;

/// <summary>A type of somebody's own that holds what belongs to a claim set.</summary>
internal sealed record Dossier
{
    public required string Editor { get; init; }

    public Allegation? Allegation { get; init; }

    public EdtfDate? Since { get; init; }

    public Dictionary<Id, int> Priorities { get; init; } = [];
}

/// <summary>The metadata of one's own types, as the source generator writes it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(List<Allegation>))]
[JsonSerializable(typeof(Dictionary<Id, EdtfDate>))]
[JsonSerializable(typeof(ClaimSetEvaluation))]
[JsonSerializable(typeof(AnswerKind))]
internal sealed partial class DossierContext : JsonSerializerContext;
