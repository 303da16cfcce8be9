namespace FactCheck.Quotation;

/// <summary>A part of a quotation that has to stand in the text as it is: what is between the places where words were left out or put in.</summary>
/// <param name="Needle">What is looked for: the part, with the prefix before the first one and the suffix behind the last.</param>
/// <param name="InNeedle">Where in that the part itself is.</param>
/// <param name="OfQuote">Where in the quotation it is; null of a prefix or suffix that is looked for by itself.</param>
internal sealed record QuotePart(string Needle, TextSpan InNeedle, TextSpan? OfQuote)
{
    /// <summary>What is between the part before and this one; null of the first.</summary>
    public QuoteGap? GapBefore { get; init; }

    /// <summary>Whether it has to begin where a word does.</summary>
    public bool BeginsWord { get; init; }

    /// <summary>Whether it has to end where a word does.</summary>
    public bool EndsWord { get; init; }

    /// <summary>The letter in brackets before it whose case an editor changed, as in <c>[T]he</c>; null where there is none.</summary>
    public char? FirstLetter { get; init; }

    /// <summary>Whether a place where it stands is one as to words.</summary>
    public bool Fits(string text, TextSpan span) =>
        !(BeginsWord && WordBorders.IsWithin(text, span.Start))
        && !(EndsWord && WordBorders.IsWithin(text, span.End))
        && (FirstLetter is not { } letter
            || (span.Start > 0 && char.ToUpperInvariant(text[span.Start - 1]) == char.ToUpperInvariant(letter) && !WordBorders.IsWithin(text, span.Start - 1)));
}

/// <summary>What stands between two parts of a quotation, from the narrowest to the widest.</summary>
internal enum QuoteGap
{
    /// <summary>Nothing but white space: <c>[sic]</c>.</summary>
    Nothing,

    /// <summary>The rest of one word, as letters of it were put in, or put for others: <c>wom[e]n</c>, <c>[t]hey</c>, <c>walk[ed]</c>.</summary>
    WithinWord,

    /// <summary>Words were put in, or put for others: <c>[the company]</c>.</summary>
    Insertion,

    /// <summary>Words were left out: <c>[…]</c>.</summary>
    Omission,
}
