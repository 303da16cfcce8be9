using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>The evidence status of an allegation, its numbers, and what both were derived from.</summary>
internal sealed record Weighed(Sourcing Sourcing, Origins Makers, EvidenceSide For, EvidenceSide Against)
{
    public required Confirmed Confirmed { get; init; }

    public required EvidenceStatus Status { get; init; }

    public required OriginNumbers Numbers { get; init; }
}
