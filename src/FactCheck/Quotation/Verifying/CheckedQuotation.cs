namespace FactCheck.Quotation;

/// <summary>A quotation of a citation, and what came of looking for it in the text of its source.</summary>
public sealed class CheckedQuotation
{
    internal CheckedQuotation(CitationPlace place, int index, Finds finds) => (Place, Index, Finds) = (place, index, finds);

    /// <summary>The citation, and where in the claim set it stands.</summary>
    public CitationPlace Place { get; }

    /// <summary>Which of the quotations of the citation it is, counted from 0.</summary>
    public int Index { get; }

    /// <summary>The quotation.</summary>
    public Quote Quote => Place.Citation.Quotes[Index];

    /// <summary>
    /// What came of looking for it in the text that is supplied; null where none is, or none that can be read. Then <see cref="WasAt"/> says whether it stands in the earlier text, if one is kept.
    /// </summary>
    public QuoteLocation? Location => Finds.Location;

    /// <summary>Where it stood in the earlier text; null where none was looked into, or it did not stand there in one place.</summary>
    public TextSpan? WasAt => Finds.WasAt;

    /// <summary>
    /// Whether it stands in another order than in the earlier text: behind what it stood before, or the other way round. That it is merely further down, because something
    /// before it grew, is no move. False where no earlier text was looked into.
    /// </summary>
    public bool HasMoved => Finds.HasMoved;

    internal Finds Finds { get; }

    /// <summary>Item, place and what was found, in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Place.Item.Id}{Place.At}/quotes/{Index}: {Location?.ToString() ?? "not checked"}");
}

/// <summary>Where one quotation of a source was found: in the text that is supplied, and in the earlier one.</summary>
/// <param name="Location">In the text that is supplied; null where there is none.</param>
/// <param name="Earlier">In the text that it was taken from; null where that was not looked into.</param>
/// <param name="HasMoved">Whether it stands in another order.</param>
internal sealed record Finds(QuoteLocation? Location, QuoteLocation? Earlier, bool HasMoved = false)
{
    /// <summary>In the text that is supplied, or where there is none, in the earlier one.</summary>
    public QuoteLocation? Latest => Location ?? Earlier;

    /// <summary>The one place in the text that is supplied.</summary>
    public TextSpan? IsAt => SpanOf(Location);

    /// <summary>The one place in the earlier text.</summary>
    public TextSpan? WasAt => SpanOf(Earlier);

    private static TextSpan? SpanOf(QuoteLocation? location) => location is not null && location.TryGetPassage(out var passage) ? passage.Span : null;
}
