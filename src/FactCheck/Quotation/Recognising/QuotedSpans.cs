using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>Where the quotations of a claim set stand in the texts of their sources.</summary>
internal sealed class QuotedSpans
{
    // Near misses are no places.
    private static readonly QuoteLocatorOptions NoNearMisses = new() { MaxNearMisses = 0 };

    private readonly ImmutableArray<CarriedText> _texts;
    private readonly QuotedParts[] _quoted;
    private readonly QuotedParts[] _offTheRecord;
    private readonly HashSet<Id> _secretSomewhere = [];

    public QuotedSpans(ValidClaimSet set, ImmutableArray<CarriedText> texts, IProgress<double>? progress, CancellationToken cancellation)
    {
        _texts = texts;
        var quotations = texts.Select(_ => new List<LocatedQuotation>()).ToArray();
        var (locators, words) = ByWords();
        var (order, done) = (0, 0);
        var citations = set.Citations.ToList();
        foreach (var place in citations)
        {
            foreach (var quote in place.Citation.Quotes)
                if (locators.TryGetValue(place.Citation.Source, out var text))
                    quotations[text.Index].Add(new(place, order++, Found(text.Locator.Locate(quote, cancellation))));
                else
                    quotations[words[(place.Citation.Source, quote.Exact)]].Add(new(place, order++, [Whole(quote)]));
            progress?.Report((double)++done / citations.Count);
        }
        for (var text = 0; text < texts.Length; text++)
            if (quotations[text].Exists(quotation => quotation.Citation.IsOffTheRecord && (quotation.Passages.IsEmpty || texts[text].IsQuotation)))
                _secretSomewhere.Add(texts[text].Source.Id);
        _quoted = Array.ConvertAll(quotations, inText => new QuotedParts(inText));
        _offTheRecord = Array.ConvertAll(quotations, inText => new QuotedParts(inText.Where(quotation => quotation.Citation.IsOffTheRecord)));
    }

    /// <summary>
    /// The citations that quote some of a statement, in the order of the claim set. A quotation that stands in several places counts where each of them has some of the statement.
    /// </summary>
    public List<Quoting> Of(ImmutableArray<SharedPlace> places, CancellationToken cancellation)
    {
        var passages = new Dictionary<LocatedQuotation, HashSet<int>>(ReferenceEqualityComparer.Instance);
        var parts = new Dictionary<(int Order, int Place), (LocatedQuotation Quotation, List<TextSpan> Parts)>();
        for (var place = 0; place < places.Length; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            var whole = places[place].Span;
            foreach (var (span, quotation, passage) in _quoted[places[place].Text].In(whole))
            {
                if (!passages.TryGetValue(quotation, out var seen))
                    passages.Add(quotation, seen = []);
                seen.Add(passage);
                if (!parts.TryGetValue((quotation.Order, place), out var here))
                    parts.Add((quotation.Order, place), here = (quotation, []));
                here.Parts.Add(new(Math.Max(span.Start, whole.Start) - whole.Start, Math.Min(span.End, whole.End) - whole.Start));
            }
        }
        return
        [
            .. from here in parts
               let quotation = here.Value.Quotation
               where passages[quotation].Count == quotation.Passages.Length
               orderby here.Key
               select new Quoting(quotation.Citation, here.Key.Place, quotation.Passages.Length == 1 ? [.. here.Value.Parts] : []),
        ];
    }

    /// <summary>
    /// Whether some of a statement is quoted off the record, or may be: one of the places where such a quotation stands has some of it, or it is not known where in a source of the statement
    /// one stands.
    /// </summary>
    public bool AreOffTheRecord(ImmutableArray<SharedPlace> places, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return places.Any(place => _secretSomewhere.Contains(_texts[place.Text].Source.Id) || _offTheRecord[place.Text].In(place.Span).Count > 0);
    }

    private (Dictionary<Id, (int Index, QuoteLocator Locator)> Locators, Dictionary<(Id, string), int> Quotations) ByWords()
    {
        var (locators, quotations) = (new Dictionary<Id, (int, QuoteLocator)>(), new Dictionary<(Id, string), int>());
        for (var index = 0; index < _texts.Length; index++)
            if (_texts[index].IsQuotation)
                quotations.Add((_texts[index].Source.Id, _texts[index].Text), index);
            else
                locators.Add(_texts[index].Source.Id, (index, new(_texts[index].Text, NoNearMisses)));
        return (locators, quotations);
    }

    private static ImmutableArray<Passage> Found(QuoteLocation location) => location switch
    {
        QuoteLocation.Ambiguous { AreMore: false } ambiguous => ambiguous.Passages,
        _ when location.TryGetPassage(out var passage) => [passage],
        _ => [],
    };

    private static Passage Whole(Quote quote) => new(quote.Exact, [new(new(0, quote.Exact.Length), new(0, quote.Exact.Length))], quote.Exact);
}
