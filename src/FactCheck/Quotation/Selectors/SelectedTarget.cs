using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>What one target of an annotation selects. Several selectors of one target are several ways to say the same passage.</summary>
public sealed record SelectedTarget
{
    private readonly Items<Quote> _quotes;
    private readonly Items<TextPositionSelector> _positions;

    /// <summary>The address of what the passage stands in, as it was written; null where none was given.</summary>
    public string? Source { get; init; }

    /// <summary>The passage by its words (TextQuoteSelector), in the order in which they were written.</summary>
    public ImmutableArray<Quote> Quotes { get => _quotes.Array; init => _quotes = new(value); }

    /// <summary>The passage by its characters (TextPositionSelector), in the order in which they were written.</summary>
    public ImmutableArray<TextPositionSelector> Positions { get => _positions.Array; init => _positions = new(value); }
}
