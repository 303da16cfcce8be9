using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>How strongly one origin ever put an allegation.</summary>
/// <param name="By">The origin.</param>
/// <param name="Modality">The strongest that its makings put it.</param>
public sealed record Put(Origin By, Modality Modality);
