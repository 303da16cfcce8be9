namespace FactCheck.Quotation;

/// <summary>A text in which statements are looked for.</summary>
/// <param name="Source">The source that it is from.</param>
/// <param name="Text">All of its text that is supplied; where none is, the words of one quotation from it.</param>
/// <param name="IsQuotation">Whether it is a quotation.</param>
internal sealed record CarriedText(Source Source, string Text, bool IsQuotation)
{
    /// <summary>
    /// The texts of a claim set in the order in which their sources were published, those without a date last. A text that cannot be read counts as one that is not supplied: the
    /// check of quotations reports it.
    /// </summary>
    public static List<CarriedText> Of(ValidClaimSet set, ISourceTexts? texts, CancellationToken cancellation)
    {
        var quotations = set.Citations.ToLookup(place => place.Citation.Source, place => place.Citation.Quotes);
        var carried = new List<CarriedText>();
        foreach (var source in set.Sources.OrderBy(source => source.Published is null).ThenBy(source => source.Published).ThenBy(source => source.Id))
        {
            if (texts is not null && Supply.Of(texts, source, cancellation).Text is { } supplied)
                carried.Add(new(source, supplied.Text, IsQuotation: false));
            else
                carried.AddRange(quotations[source.Id].SelectMany(quotes => quotes).Select(quote => quote.Exact).Distinct(StringComparer.Ordinal).Select(words => new CarriedText(source, words, IsQuotation: true)));
        }
        return carried;
    }
}
