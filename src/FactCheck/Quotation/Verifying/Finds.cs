namespace FactCheck.Quotation;

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
