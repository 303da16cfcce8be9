using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>Where the quotations of a claim set stand in the texts of their sources.</summary>
internal sealed class QuotedSpans
{
    // Near misses are no places.
    private static readonly QuoteLocatorOptions NoNearMisses = new() { MaxNearMisses = 0 };

    private readonly IReadOnlyList<CarriedText> _texts;
    private readonly List<LocatedQuotation>[] _quotations;

    public QuotedSpans(ValidClaimSet set, IReadOnlyList<CarriedText> texts, CancellationToken cancellation)
    {
        _texts = texts;
        _quotations = [.. texts.Select(_ => new List<LocatedQuotation>())];
        var (locators, quotations) = ByWords();
        var order = 0;
        foreach (var place in set.Citations)
        {
            foreach (var quote in place.Citation.Quotes)
                if (locators.TryGetValue(place.Citation.Source, out var text))
                    _quotations[text.Index].Add(new(place, order, Found(text.Locator.Locate(quote, cancellation))));
                else
                    _quotations[quotations[(place.Citation.Source, quote.Exact)]].Add(new(place, order, [Whole(quote)]));
            order++;
        }
    }

    /// <summary>The citations that quote some of a statement, in the order of the claim set.</summary>
    public IReadOnlyList<Quoting> Of(ImmutableArray<SharedPlace> places)
    {
        var found = new List<(int Order, Quoting Quoting)>();
        var inText = places.ToLookup(place => place.Text, place => place.Span);
        for (var place = 0; place < places.Length; place++)
            foreach (var quotation in _quotations[places[place].Text])
                if (quotation.Within(places[place].Span) is { } part && quotation.QuotesAnyOf([.. inText[places[place].Text]]))
                    found.Add((quotation.Order, new(quotation.Citation, place, Letters(places[place], part))));
        return [.. found.OrderBy(quoting => quoting.Order).Select(quoting => quoting.Quoting)];
    }

    private (Dictionary<Id, (int Index, QuoteLocator Locator)> Locators, Dictionary<(Id, string), int> Quotations) ByWords()
    {
        var (locators, quotations) = (new Dictionary<Id, (int, QuoteLocator)>(), new Dictionary<(Id, string), int>());
        for (var index = 0; index < _texts.Count; index++)
            if (_texts[index].IsQuotation)
                quotations.Add((_texts[index].Source.Id, _texts[index].Text), index);
            else
                locators.Add(_texts[index].Source.Id, (index, new(_texts[index].Text, NoNearMisses)));
        return (locators, quotations);
    }

    /// <summary>A part of what stands in a place, counted in letters from the first: these are the same in every place, however it is written.</summary>
    private TextSpan Letters(SharedPlace place, TextSpan part)
    {
        var text = _texts[place.Text].Text;
        var before = Letters(text.AsSpan(place.Span.Start, part.Start - place.Span.Start));
        return new(before, before + Letters(text.AsSpan(part.Start, part.Length)));
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
            count += char.IsLetterOrDigit(character) ? 1 : 0;
        return count;
    }

    private static ImmutableArray<Passage> Found(QuoteLocation location) => location switch
    {
        QuoteLocation.Ambiguous { AreMore: false } ambiguous => ambiguous.Passages,
        _ when location.TryGetPassage(out var passage) => [passage],
        _ => [],
    };

    private static Passage Whole(Quote quote) => new(quote.Exact, [new(new(0, quote.Exact.Length), new(0, quote.Exact.Length))], quote.Exact);
}
