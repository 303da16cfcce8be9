namespace FactCheck.Quotation;

/// <summary>A stretch of a text that a pattern comes near to.</summary>
internal readonly record struct ApproximateMatch(int Start, int End, int Distance);
