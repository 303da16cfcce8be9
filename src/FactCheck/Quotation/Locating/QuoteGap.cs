namespace FactCheck.Quotation;

/// <summary>What stands between two parts of a quotation, from the narrowest to the widest.</summary>
internal enum QuoteGap
{
    /// <summary>Letters of a word were put in, or put for others: <c>wom[e]n</c>.</summary>
    WithinWord,

    /// <summary>Words were put in, or put for others: <c>[the company]</c>.</summary>
    Insertion,

    /// <summary>Words were left out: <c>[…]</c>.</summary>
    Omission,
}
