using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>Looks for one quotation in one text: letter for letter, then typography aside; as a whole, then in parts.</summary>
internal sealed class QuoteSearch(string text, Lazy<FoldedText> folded, QuoteLocatorOptions options)
{
    /// <summary>Where a quotation without prefix and suffix stands, if that is one place, letter for letter; null where more is to be looked at. It costs no more than looking.</summary>
    public static QuoteLocation.Exact? FindOnce(string text, Quote quote)
    {
        if (quote is not { Prefix: null, Suffix: null } || text.IndexOf(quote.Exact, StringComparison.Ordinal) is var start && start < 0)
            return null;
        var span = new TextSpan(start, start + quote.Exact.Length);
        return text.IndexOf(quote.Exact, start + 1, StringComparison.Ordinal) < 0 && TypographicUnits.IsBoundary(text, span.Start) && TypographicUnits.IsBoundary(text, span.End)
            ? new(new(text, [new(span, new(0, span.Length))], quote.Exact))
            : null;
    }

    /// <summary>Where the quotation stands with its prefix and suffix; null where it does not.</summary>
    public QuoteLocation? Find(Quote quote, ImmutableArray<QuotePart> parts)
    {
        ImmutableArray<QuotePart> whole = [QuoteParts.Whole(quote)];
        return Find(quote, whole, isExact: true) ?? Find(quote, whole, isExact: false)
            ?? (parts.IsEmpty || IsTooMany(parts) || parts.SequenceEqual(whole) ? null : Find(quote, parts, isExact: true) ?? Find(quote, parts, isExact: false));
    }

    /// <summary>Whether a quotation has more parts than are looked for; its prefix and suffix are none.</summary>
    public bool IsTooMany(ImmutableArray<QuotePart> parts) => parts.Count(part => part.OfQuote is not null) > options.MaxParts;

    /// <summary>Where a part stands, typography aside.</summary>
    public IEnumerable<TextSpan> PlacesOf(QuotePart part) => Occurrences.Normalised(text, folded.Value, part);

    private QuoteLocation? Find(Quote quote, ImmutableArray<QuotePart> parts, bool isExact)
    {
        var passages = Passages(quote.Exact, parts, isExact);
        return passages switch
        {
            [] => null,
            [var passage] when isExact => new QuoteLocation.Exact(passage),
            [var passage] => new QuoteLocation.Normalised(passage, [.. passage.Parts.SelectMany(part => TypographicDifferences.Between(quote.Exact, text, part))]),
            _ => new QuoteLocation.Ambiguous([.. passages.Take(options.MaxPassages)], isExact, passages.Length > options.MaxPassages),
        };
    }

    /// <summary>The passages, at most one more than are told.</summary>
    private ImmutableArray<Passage> Passages(string quote, ImmutableArray<QuotePart> parts, bool isExact)
    {
        if (parts is [{ OfQuote: { } ofQuote } only])
            return [.. Places(only, isExact).Take(options.MaxPassages + 1).Select(span => new Passage(text, [new(span, ofQuote)], quote))];
        // Whether each stands there at all is asked first: to list all places of one costs more.
        if (parts.Any(part => !Places(part, isExact).Any()))
            return [];
        return new Placements(new(text, options), parts, [.. parts.Select(part => Places(part, isExact).ToArray())]).First(options.MaxPassages + 1, text, quote);
    }

    private IEnumerable<TextSpan> Places(QuotePart part, bool isExact) => isExact ? Occurrences.LetterForLetter(text, part) : PlacesOf(part);
}
