namespace FactCheck.Quotation;

/// <summary>A part of a quotation and the stretch of the text where it stands.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="OfQuote">Which part of the quotation it is: a stretch of <see cref="Quote.Exact"/>.</param>
public readonly record struct PassagePart(TextSpan Span, TextSpan OfQuote);
