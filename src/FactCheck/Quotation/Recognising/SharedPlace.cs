namespace FactCheck.Quotation;

/// <summary>Where a passage that several texts share stands in one of them.</summary>
/// <param name="Text">Which text, counted from 0 in the order in which they were given.</param>
/// <param name="Span">Where in it: from the first letter of the first word to the last letter of the last one.</param>
public readonly record struct SharedPlace(int Text, TextSpan Span);
