namespace FactCheck.Quotation;

/// <summary>Diagonals on which a passage may lie.</summary>
/// <param name="Band">The diagonals.</param>
/// <param name="Cost">What the pieces that were looked for there cost at least.</param>
internal readonly record struct Candidate(DiagonalBand Band, int Cost = 0);
