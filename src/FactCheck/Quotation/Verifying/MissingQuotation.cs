namespace FactCheck.Quotation;

/// <summary>
/// Says of a quotation that does not stand in a text what is known of it. In a text that was changed it is gone where its words are, unless
/// the earlier text shows that they never stood there; where they stand beside other words, or were not looked for, nothing is gone.
/// </summary>
/// <param name="shown">The quotation.</param>
/// <param name="finds">What came of looking for it in either text.</param>
/// <param name="texts">How the two stand to each other.</param>
/// <param name="now">The text that is supplied.</param>
/// <param name="earlier">The earlier one; null where none is of use.</param>
/// <param name="options">The limits within which was looked.</param>
internal sealed class MissingQuotation(ShownQuotation shown, Finds finds, TextComparison texts, TextPlaces now, TextPlaces? earlier, QuoteLocatorOptions options)
{
    public TextFinding Finding(QuoteLocation.Orphan orphan)
    {
        var phrase = new OrphanPhrase(shown, orphan, now, options);
        // Words that are the same in every place are no reason to say that some are gone: then they never stood there.
        if (texts.State != SourceTextState.Changed || texts.Resaved is not null
            || orphan.Reason is OrphanReason.TooManyParts or OrphanReason.NothingToFind)
            return NotFound(phrase.Message("does not stand"), phrase.Remedy);
        if (orphan.Reason == OrphanReason.ContextDiffers)
            return NotFound(phrase.Message("does not stand", AsideOfContext), phrase.Remedy);
        return finds.Earlier switch
        {
            null => Gone(phrase.Message("does not stand"), "Compare with an archived copy: it may have been quoted wrongly, or the text was changed."),
            QuoteLocation.Orphan { Reason: OrphanReason.ContextDiffers } before => Gone(phrase.Message("no longer stands", $"; it stood{Earlier(before).Places}, but not {shown.Context}")),
            QuoteLocation.Orphan { Reason: OrphanReason.NotFound } before when orphan.Reason == OrphanReason.NotFound => NotFound(Earlier(before).Message("does not stand", $", nor in {now.Named}"), Earlier(before).Remedy),
            QuoteLocation.Orphan before => NotFound($"{Earlier(before).Message("does not stand")} The quotation does not stand in {now.Named} either.", Earlier(before).Remedy),
            _ => Gone(phrase.Message("no longer stands", $"; it stood {WhereItStood}")),
        };
    }

    /// <summary>What the earlier text has of a quotation whose words stand beside other words now.</summary>
    private string AsideOfContext => finds.Earlier switch
    {
        null => "",
        QuoteLocation.Orphan { Reason: OrphanReason.ContextDiffers } => $"; nor did it in {earlier!.Named}",
        QuoteLocation.Orphan => $"; it does not stand in {earlier!.Named}",
        _ => $"; it stood so {WhereItStood}",
    };

    private string WhereItStood => finds.WasAt is { } was ? $"at {earlier!.Of(was)}" : $"in several places of {earlier!.Named}";

    private OrphanPhrase Earlier(QuoteLocation.Orphan before) => new(shown, before, earlier!, options);

    private TextFinding NotFound(string message, string? remedy) => shown.Found(QuotationCodes.QuotationNotFound, message, remedy);

    private TextFinding Gone(string message, string? remedy = null) => shown.Found(QuotationCodes.QuotationGone, message, remedy);
}
