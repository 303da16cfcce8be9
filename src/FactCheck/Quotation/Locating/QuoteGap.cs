namespace FactCheck.Quotation;

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
