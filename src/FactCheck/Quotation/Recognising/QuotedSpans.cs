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
                {
                    var found = text.Locator.Locate(quote, cancellation);
                    quotations[text.Index].Add(new(place, order++, found is QuoteLocation.Ambiguous { AreMore: true } ? [] : found.AllPassages));
                }
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
        var hits = places.SelectMany((place, at) =>
        {
            cancellation.ThrowIfCancellationRequested();
            return from part in _quoted[place.Text].In(place.Span)
                   select (Place: at, part.Quotation, part.Passage, Part: Within(place.Span, part.Span));
        });
        return
        [
            .. from hit in hits
               group hit by hit.Quotation.Order into quoted
               let quotation = quoted.First().Quotation
               where quoted.DistinctBy(hit => hit.Passage).Count() == quotation.Passages.Length
               orderby quoted.Key
               from here in quoted.GroupBy(hit => hit.Place, hit => hit.Part)
               select new Quoting(quotation.Citation, here.Key, quotation.Passages.Length == 1 ? [.. here] : []),
        ];
    }

    /// <summary>What a stretch has in common with another, counted from where that begins.</summary>
    private static TextSpan Within(TextSpan whole, TextSpan span) =>
        new(Math.Max(span.Start, whole.Start) - whole.Start, Math.Min(span.End, whole.End) - whole.Start);

    /// <summary>
    /// Whether some of a statement is quoted off the record, or may be: one of the places where such a quotation stands has some of it, or it is not known where in a source of the statement
    /// one stands.
    /// </summary>
    public bool AreOffTheRecord(ImmutableArray<SharedPlace> places, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return places.Any(place => _secretSomewhere.Contains(_texts[place.Text].Source.Id) || _offTheRecord[place.Text].In(place.Span).Any());
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

    private static Passage Whole(Quote quote) => new(quote.Exact, [new(new(0, quote.Exact.Length), new(0, quote.Exact.Length))], quote.Exact);
}

/// <summary>The parts of the quotations that stand in one text, in order: those in a place are found without looking at all of them.</summary>
internal sealed class QuotedParts
{
    private readonly (TextSpan Span, LocatedQuotation Quotation, int Passage)[] _parts;
    private readonly int _longest;

    public QuotedParts(IEnumerable<LocatedQuotation> quotations)
    {
        _parts =
        [
            .. from quotation in quotations
               from passage in Enumerable.Range(0, quotation.Passages.Length)
               from part in quotation.Passages[passage].Parts
               orderby part.Span
               select (part.Span, quotation, passage),
        ];
        _longest = _parts.Select(part => part.Span.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The parts that have something in common with a place, in the order of the text.</summary>
    public IEnumerable<(TextSpan Span, LocatedQuotation Quotation, int Passage)> In(TextSpan place) => _parts
        .Skip(Sorted.First(_parts, place.Start - _longest, (part, start) => part.Span.Start >= start))
        .TakeWhile(part => part.Span.Start < place.End)
        .Where(part => part.Span.Overlaps(place));
}

/// <summary>A quotation of a citation, and where it stands in a text: in one place, or in several, and which is meant is not known.</summary>
/// <param name="Citation">The citation, and where in the claim set it stands.</param>
/// <param name="Order">Which quotation of the claim set it is.</param>
/// <param name="Passages">Where it stands; empty where it stands nowhere, or in more places than are named.</param>
internal sealed record LocatedQuotation(CitationPlace Citation, int Order, ImmutableArray<Passage> Passages);

/// <summary>A citation that quotes some of a statement.</summary>
/// <param name="Citation">The citation, and where in the claim set it stands.</param>
/// <param name="Place">Which of the places of the statement it quotes.</param>
/// <param name="Parts">What of the statement it quotes there, counted from where the statement begins; empty where it could as well be another place.</param>
internal readonly record struct Quoting(CitationPlace Citation, int Place, ImmutableArray<TextSpan> Parts)
{
    public Item Item => Citation.Item;
}
