namespace FactCheck.Quotation;

/// <summary>One thing that a quotation has otherwise than a passage of the text.</summary>
/// <param name="Kind">What was done to the words of the text, to come to those of the quotation.</param>
/// <param name="Span">The words of the text; empty, and where they would stand, if they were inserted.</param>
/// <param name="OfQuote">The words of the quotation, as a stretch of <see cref="Quote.Exact"/>; empty, and where they would stand, if they were dropped.</param>
/// <param name="Text">The words of the text; empty if they were inserted.</param>
/// <param name="Quoted">The words of the quotation; empty if they were dropped.</param>
public sealed record WordChange(WordChangeKind Kind, TextSpan Span, TextSpan OfQuote, string Text, string Quoted);
