using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>
/// Looks for quotations in a text. It never guesses: where a quotation does not stand in the text as it was recorded, or in more than one place, it says so.
/// </summary>
/// <remarks>
/// <para>Make one for a text, and ask it for many quotations: what is derived from the text is made once, when it is first needed. It is safe for use by several threads.</para>
/// <para>
/// A quotation is looked for letter for letter, with its prefix before it and its suffix behind it; then typography aside; then, where editors have marked that words were left out
/// (<c>[…]</c>, <c>[...]</c>, <c>(…)</c>, <c>(...)</c>) or put in (<c>[the company]</c>), as parts that stand in this order within one passage. The first of these that gives
/// anything is the answer. Letter case is not typography, and neither is a word that was corrected: what differs so is an orphan with a near miss.
/// </para>
/// </remarks>
public sealed class QuoteLocator
{
    private readonly Lazy<FoldedText> _folded;
    private readonly Lazy<NearMisses> _nearMisses;
    private readonly QuoteSearch _search;

    /// <summary>Prepares to look for quotations in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The limits; <see cref="QuoteLocatorOptions.Default"/> where null.</param>
    public QuoteLocator(string text, QuoteLocatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Text, Options) = (text, options ?? QuoteLocatorOptions.Default);
        _folded = new(() => new(Text));
        _nearMisses = new(() => new(Text, _folded.Value, Options));
        _search = new(Text, _folded, Options);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The limits within which is looked.</summary>
    public QuoteLocatorOptions Options { get; }

    /// <summary>Looks for one quotation in one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The quotation; a string converts to one.</param>
    /// <param name="options">The limits; <see cref="QuoteLocatorOptions.Default"/> where null.</param>
    public static QuoteLocation Locate(string text, Quote quote, QuoteLocatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quote);
        return (QuoteLocation?)QuoteSearch.FindOnce(text, quote) ?? new QuoteLocator(text, options).LocateFully(quote, CancellationToken.None);
    }

    /// <summary>Looks for a quotation in the text.</summary>
    /// <param name="quote">The quotation; a string converts to one.</param>
    /// <param name="cancellation">Ends a long search for near misses.</param>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public QuoteLocation Locate(Quote quote, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(quote);
        cancellation.ThrowIfCancellationRequested();
        return (QuoteLocation?)QuoteSearch.FindOnce(Text, quote) ?? LocateFully(quote, cancellation);
    }

    /// <summary>
    /// The quotation of a stretch of the text: its words, with as many words before it, or behind it, or both, as it takes to be found in no other place. <see cref="Locate(Quote, CancellationToken)"/>
    /// finds it exactly there. Once the text is changed it can be ambiguous, or stand elsewhere: what is unique today needs no context today.
    /// </summary>
    /// <param name="span">The stretch.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text ends before the stretch does.</exception>
    /// <exception cref="ArgumentException">The stretch has nothing but white space, or cuts a character, or parts a mark from its letter.</exception>
    public Quote QuoteOf(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Length, nameof(span));
        if (Text.AsSpan(span.Start, span.Length).IsWhiteSpace() || Require.LoneSurrogate(Text.AsSpan(span.Start, span.Length)) >= 0 || !TypographicUnits.IsBoundary(Text, span.Start) || !TypographicUnits.IsBoundary(Text, span.End))
            throw new ArgumentException($"The stretch {span} of the text has nothing but white space, or cuts a character, or parts a mark from its letter.", nameof(span));
        return QuoteContext.QuoteOf(this, span);
    }

    private QuoteLocation LocateFully(Quote quote, CancellationToken cancellation)
    {
        var parts = QuoteParts.Cut(quote);
        return _search.Find(quote, parts) ?? Orphaned(quote, parts, cancellation);
    }

    private QuoteLocation.Orphan Orphaned(Quote quote, ImmutableArray<QuotePart> parts, CancellationToken cancellation)
    {
        if (_search.IsTooMany(parts))
            return new(OrphanReason.TooManyParts, []);
        if (!parts.Any(part => part.OfQuote is { } span && new FoldedText(span.Of(quote.Exact)).Length > 0))
            return new(OrphanReason.NothingToFind, []);
        if (quote is not { Prefix: null, Suffix: null })
        {
            var words = quote with { Prefix = null, Suffix = null };
            parts = QuoteParts.Cut(words);
            if (_search.Find(words, parts) is { } elsewhere)
                return new(OrphanReason.ContextDiffers, SameWords(elsewhere));
        }
        if (parts is [{ OfQuote.Length: var length }] && length == quote.Exact.Length)
            return new(OrphanReason.NotFound, _nearMisses.Value.Of(quote.Exact, parts[0], cancellation));
        return parts.FirstOrDefault(part => !_search.PlacesOf(part).Any()) is { } missing
            ? new(OrphanReason.PartNotFound, _nearMisses.Value.Of(quote.Exact, missing, cancellation))
            : new(OrphanReason.PartsApart, [.. _search.PlacesOf(parts[0]).Take(Options.MaxNearMisses).Select(span => new NearMiss(new(span, parts[0].OfQuote!.Value), 0, []))]);
    }

    private ImmutableArray<NearMiss> SameWords(QuoteLocation elsewhere) =>
    [
        .. from passage in elsewhere.AllPassages.Take(Options.MaxNearMisses)
           select new NearMiss(new(passage.Span, new(passage.Parts[0].OfQuote.Start, passage.Parts[^1].OfQuote.End)), 0, []),
    ];
}
