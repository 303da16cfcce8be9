namespace FactCheck.Quotation;

/// <summary>What is to be said of the quotations of one source.</summary>
internal sealed class QuotationFindings
{
    private readonly CheckedSource _source;
    private readonly QuoteLocatorOptions _options;

    // The text that was looked into: the one that is supplied, or where there is none the earlier one.
    private readonly TextPlaces? _text;
    private readonly TextPlaces? _earlier;
    private readonly Lazy<QuoteLocator> _locator;

    public QuotationFindings(CheckedSource source, QuoteLocatorOptions options)
    {
        (_source, _options) = (source, options);
        var areTwo = source is { Text: not null, Texts.Earlier: not null };
        _earlier = source.Texts.Earlier is { } earlier ? new(earlier, source.Source.Id, "the earlier text", !areTwo) : null;
        _text = source.Text is { } text ? new(text, source.Source.Id, isAlone: !areTwo) : _earlier;
        _locator = new(() => new(_text!.Text, options));
    }

    public IEnumerable<TextFinding> All => _text is null ? [] : _source.Quotations.SelectMany(Of);

    private IEnumerable<TextFinding> Of(CheckedQuotation quotation)
    {
        var shown = new ShownQuotation(quotation);
        switch (quotation.Finds.Latest)
        {
            case QuoteLocation.Orphan orphan:
                yield return new MissingQuotation(shown, quotation.Finds, _source.Texts, _text!, _earlier, _options).Finding(orphan);
                break;
            case QuoteLocation.Ambiguous ambiguous:
                var ambiguity = new AmbiguityPhrase(shown, ambiguous, _text!, _locator);
                yield return shown.Found(QuotationCodes.QuotationAmbiguous, ambiguity.Message, ambiguity.Remedy);
                break;
            case QuoteLocation.Normalised normalised:
                yield return shown.Found(QuotationCodes.QuotationTypography, TypographyPhrase.Of(shown, normalised, _text!));
                break;
        }
        if (quotation.Finds.Latest is { } latest && latest.TryGetPassage(out var passage) && passage.CutsWord)
            yield return shown.Found(QuotationCodes.QuotationCutsWord, CutWords(shown, passage.Span));
        if (quotation is { HasMoved: true, Finds: { WasAt: { } was, IsAt: { } at } })
            yield return shown.Found(QuotationCodes.QuotationMoved, $"{shown.Words} changed its place in the order of the text: it stood at {_earlier!.Of(was)}, and now stands at {_text!.Of(at)}.");
    }

    private string CutWords(ShownQuotation shown, TextSpan span)
    {
        var whole = WordBorders.Whole(_text!.Text, span);
        var found = shown.IsOnRecord ? $": it has {ShownQuotation.Quoted(whole.Of(_text.Text))}" : "";
        return $"{shown.Words} begins or ends within a word or a number of {_text.Named}, at {_text.Again(span)}{found}.";
    }
}
