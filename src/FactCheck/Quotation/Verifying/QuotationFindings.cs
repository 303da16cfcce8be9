using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>What is to be said of the quotations of one source.</summary>
internal sealed class QuotationFindings(CheckedSource source, QuoteLocatorOptions options)
{
    private readonly TextPlaces? _now = source.Text is { } text ? new(text, source.Source.Id) : null;
    private readonly TextPlaces? _earlier = source.Texts.Earlier is { } earlier ? new(earlier, source.Source.Id, "the earlier text") : null;

    public IEnumerable<TextFinding> All => source.Quotations.SelectMany(Of);

    private IEnumerable<TextFinding> Of(CheckedQuotation quotation)
    {
        var shown = new ShownQuotation(quotation);
        switch (quotation.Location)
        {
            case QuoteLocation.Orphan orphan:
                yield return Missing(shown, quotation.Finds, orphan);
                break;
            case QuoteLocation.Ambiguous ambiguous:
                var ambiguity = new AmbiguityPhrase(shown, ambiguous, _now!);
                yield return Found(QuotationCodes.QuotationAmbiguous, shown, ambiguity.Message, ambiguity.Remedy);
                break;
            case QuoteLocation.Normalised normalised:
                yield return Found(QuotationCodes.QuotationTypography, shown, TypographyPhrase.Of(shown, normalised, _now!));
                break;
        }
        if (quotation is { HasMoved: true, Finds: { WasAt: { } was, IsAt: { } at } })
            yield return Found(QuotationCodes.QuotationMoved, shown, $"{shown.Words} changed its place in the order of the text: it stood at {_earlier!.Of(was)}, and now stands at {_now!.Of(at)}.");
    }

    /// <summary>What stands nowhere is gone where the text was changed, unless the earlier text shows that it never stood there: then somebody quoted it wrongly.</summary>
    private TextFinding Missing(ShownQuotation shown, Finds finds, QuoteLocation.Orphan orphan)
    {
        if (source.State != SourceTextState.Changed)
            return Found(QuotationCodes.QuotationNotFound, shown, new OrphanPhrase(shown, orphan, _now!, options).Message("does not stand"), OrphanPhrase.RemedyFor(orphan));
        if (finds.Earlier is QuoteLocation.Orphan before)
        {
            var message = new OrphanPhrase(shown, before, _earlier!, options).Message("does not stand", $", nor in {_now!.Named}");
            return Found(QuotationCodes.QuotationNotFound, shown, message, OrphanPhrase.RemedyFor(before));
        }
        var gone = new OrphanPhrase(shown, orphan, _now!, options);
        return Found(QuotationCodes.QuotationGone, shown, finds.Earlier is null ? gone.Message("does not stand") : gone.Message("no longer stands", finds.WasAt is { } was ? $"; it stood at {_earlier!.Of(was)}" : ""));
    }

    private static TextFinding Found(DiagnosticDescriptor descriptor, ShownQuotation shown, string message, string? remedy = null) =>
        new(descriptor, new(shown.Item, shown.At, message, remedy));
}
