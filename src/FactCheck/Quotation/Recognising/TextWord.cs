namespace FactCheck.Quotation;

/// <summary>A word of one of several texts.</summary>
/// <param name="Text">Which text it stands in.</param>
/// <param name="Begin">Its first letter, among the letters of all texts.</param>
/// <param name="End">Behind its last letter, among the letters of all texts.</param>
/// <param name="Span">Where it stands in its text: from its first letter to its last.</param>
internal readonly record struct TextWord(int Text, int Begin, int End, TextSpan Span);
