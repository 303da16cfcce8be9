namespace FactCheck.Quotation;

/// <summary>How far a check of quotations has come.</summary>
/// <param name="Done">How many sources have been checked.</param>
/// <param name="Total">How many sources are quoted.</param>
public readonly record struct QuotationProgress(int Done, int Total);
