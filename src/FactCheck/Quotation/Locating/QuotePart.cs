namespace FactCheck.Quotation;

/// <summary>A part of a quotation that has to stand in the text as it is: what is between the places where words were left out or put in.</summary>
/// <param name="Needle">What is looked for: the part, with the prefix before the first one and the suffix behind the last.</param>
/// <param name="InNeedle">Where in that the part itself is.</param>
/// <param name="OfQuote">Where in the quotation it is; null of a prefix or suffix that is looked for by itself.</param>
/// <param name="GapBefore">What is between the part before and this one; null of the first.</param>
/// <param name="BeginsWord">Whether it has to begin where a word does.</param>
/// <param name="EndsWord">Whether it has to end where a word does.</param>
internal sealed record QuotePart(string Needle, TextSpan InNeedle, TextSpan? OfQuote, QuoteGap? GapBefore = null, bool BeginsWord = false, bool EndsWord = false);
