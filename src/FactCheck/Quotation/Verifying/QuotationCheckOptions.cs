namespace FactCheck.Quotation;

/// <summary>How quotations are checked.</summary>
public sealed record QuotationCheckOptions
{
    /// <summary>Quotations are looked for within the usual limits, and no earlier texts are kept.</summary>
    public static QuotationCheckOptions Default { get; } = new();

    /// <summary>The limits within which a quotation is looked for; <see cref="QuoteLocatorOptions.Default"/> where nobody says otherwise.</summary>
    public QuoteLocatorOptions Locator { get; init => field = Require.Value(value); } = QuoteLocatorOptions.Default;

    /// <summary>
    /// The texts as they were when the claim set was coded, where they are kept. Then the check of a text that was changed can tell what moved, and whether what is gone ever stood in
    /// it. Of a source without a text that can be read, one that was taken down for example, the quotations are looked for in the earlier one. They are asked for only where the text is not known to
    /// be the one of the recorded SHA-256; one that is not of it either is not used. Null where none are kept.
    /// </summary>
    public ISourceTexts? Earlier { get; init; }
}
