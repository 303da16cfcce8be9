using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>Where a quotation stands in a text.</summary>
public sealed record Passage
{
    private readonly Items<PassagePart> _parts;

    /// <param name="text">The text.</param>
    /// <param name="parts">Where the parts stand in it.</param>
    /// <param name="quote">The quotation.</param>
    internal Passage(string text, ImmutableArray<PassagePart> parts, string quote)
    {
        _parts = new(parts);
        CutsWord = (WordBorders.IsWithin(text, Span.Start) && !EndsInBracket(quote.AsSpan(0, parts[0].OfQuote.Start)))
            || (WordBorders.IsWithin(text, Span.End) && !BeginsWithBracket(quote.AsSpan(parts[^1].OfQuote.End)));

        static bool EndsInBracket(ReadOnlySpan<char> before) => before is [.., ']'];
        static bool BeginsWithBracket(ReadOnlySpan<char> behind) => behind is ['[', ..];
    }

    /// <summary>From the beginning of the first part to the end of the last one, with what was left out between them.</summary>
    public TextSpan Span => new(Parts[0].Span.Start, Parts[^1].Span.End);

    /// <summary>
    /// The parts that stand in the text, in order; one, unless words were left out (<c>[…]</c>) or put in (<c>[the company]</c>). What of the quotation is in no part are these
    /// marks, what stands in brackets, and the white space around them: it was not looked for.
    /// </summary>
    public ImmutableArray<PassagePart> Parts => _parts.Array;

    /// <summary>
    /// Whether it begins or ends within a word or a number of the text: <c>he resigned</c> stands in "she resigned" letter for letter, and <c>350 people</c> in "1,350 people".
    /// Letters that stand in brackets beside it, as in <c>[T]he</c>, are not cut.
    /// </summary>
    public bool CutsWord { get; }

    /// <summary>The spans of the parts.</summary>
    public override string ToString() => string.Join(" […] ", Parts.Select(part => part.Span));
}
