using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>Looks for the quotations of one source.</summary>
internal static class SourceCheck
{
    public static CheckedSource Of(Source source, ImmutableArray<CitationPlace> places, ISourceTexts texts, QuotationCheckOptions options, CancellationToken cancellation)
    {
        var comparison = TextComparison.Of(source, texts, options.Earlier, cancellation);
        var quotes = places.SelectMany(place => place.Citation.Quotes).Distinct().ToArray();
        var finds = FindsOf(quotes, comparison, options.Locator, cancellation);
        return new(source, comparison,
        [
            .. from place in places
               from index in Enumerable.Range(0, place.Citation.Quotes.Length)
               select new CheckedQuotation(place, index, finds[place.Citation.Quotes[index]]),
        ]);
    }

    /// <summary>What is found of each quotation, each looked for once however often it is cited.</summary>
    private static Dictionary<Quote, Finds> FindsOf(Quote[] quotes, TextComparison comparison, QuoteLocatorOptions options, CancellationToken cancellation)
    {
        var now = Located(quotes, comparison.Now.Text, options, cancellation);
        var earlier = Located(quotes, comparison.Earlier, options, cancellation);
        var finds = quotes.Select((_, i) => new Finds(now[i], earlier[i])).ToArray();
        if (comparison is { Now.Text: { } text, Earlier: { } was })
        {
            var stands = Enumerable.Range(0, quotes.Length).Where(i => finds[i] is { WasAt: not null, IsAt: not null }).ToArray();
            var moved = MovedPassages.Among(was.Text, text.Text, [.. stands.Select(i => (finds[i].WasAt!.Value, finds[i].IsAt!.Value))]);
            for (var i = 0; i < stands.Length; i++)
                finds[stands[i]] = finds[stands[i]] with { HasMoved = moved[i] };
        }
        return Enumerable.Range(0, quotes.Length).ToDictionary(i => quotes[i], i => finds[i]);
    }

    private static QuoteLocation?[] Located(Quote[] quotes, SuppliedText? text, QuoteLocatorOptions options, CancellationToken cancellation)
    {
        if (text is null)
            return new QuoteLocation?[quotes.Length];
        var locator = new QuoteLocator(text.Text, options);
        return [.. quotes.Select(quote => locator.Locate(quote, cancellation))];
    }
}
