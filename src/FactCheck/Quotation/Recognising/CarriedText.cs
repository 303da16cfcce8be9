using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A text in which statements are looked for.</summary>
/// <param name="Source">The source that it is from.</param>
/// <param name="Text">All of its text that is supplied; where none is, the words of one quotation from it.</param>
/// <param name="State">How what is supplied stands to the text that was quoted from.</param>
internal sealed record CarriedText(Source Source, string Text, SourceTextState State)
{
    /// <summary>Whether it is a quotation.</summary>
    public bool IsQuotation => State is SourceTextState.NotSupplied or SourceTextState.Unreadable;

    /// <summary>
    /// The texts of a claim set in the order in which their sources were published, those without a date last, and whether none was unreadable. Of a text that cannot be read the quotations
    /// are taken, as where none is supplied.
    /// </summary>
    public static (ImmutableArray<CarriedText> Texts, bool AreReadable) Of(ValidClaimSet set, ISourceTexts? texts, IProgress<double>? progress, CancellationToken cancellation)
    {
        var quotations = set.Citations.ToLookup(place => place.Citation.Source, place => place.Citation.Quotes);
        var carried = ImmutableArray.CreateBuilder<CarriedText>();
        var (areReadable, done) = (true, 0);
        foreach (var source in set.Sources.OrderBy(source => source.Published is null).ThenBy(source => source.Published).ThenBy(source => source.Id))
        {
            cancellation.ThrowIfCancellationRequested();
            var comparison = texts is null ? new(SourceTextState.NotSupplied, default) : TextComparison.Of(source, texts, earlierTexts: null, cancellation);
            areReadable &= comparison.State != SourceTextState.Unreadable;
            if (comparison.Now.Text is { } supplied)
                carried.Add(new(source, supplied.Text, comparison.State));
            else
                carried.AddRange(quotations[source.Id].SelectMany(quotes => quotes).Select(quote => quote.Exact).Distinct(StringComparer.Ordinal).Select(words => new CarriedText(source, words, comparison.State)));
            progress?.Report((double)++done / set.Sources.Length);
        }
        return (carried.ToImmutable(), areReadable);
    }
}
