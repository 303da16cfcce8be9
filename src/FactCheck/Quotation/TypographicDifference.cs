namespace FactCheck.Quotation;

/// <summary>One place where a quotation differs from the text in typography alone.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Span">Where in the text; empty where the text has nothing there.</param>
/// <param name="OfQuote">Where in <see cref="Quote.Exact"/>; empty where the quotation has nothing there.</param>
public readonly record struct TypographicDifference(Typography Kind, TextSpan Span, TextSpan OfQuote);
