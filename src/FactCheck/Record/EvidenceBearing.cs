namespace FactCheck;

/// <summary>A piece of evidence that bears on a certain item.</summary>
/// <param name="Evidence">The evidence.</param>
/// <param name="As">In which direction it bears.</param>
public sealed record EvidenceBearing(Evidence Evidence, BearingKind As);
