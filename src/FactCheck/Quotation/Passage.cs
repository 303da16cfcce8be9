using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>Where a quotation stands in a text.</summary>
public sealed record Passage
{
    private readonly Items<PassagePart> _parts;

    internal Passage(ImmutableArray<PassagePart> parts) => _parts = new(parts);

    /// <summary>From the beginning of the first part to the end of the last one, with what was left out between them.</summary>
    public TextSpan Span => new(Parts[0].Span.Start, Parts[^1].Span.End);

    /// <summary>
    /// The parts that stand in the text, in order; one, unless words were left out (<c>[…]</c>) or put in (<c>[the company]</c>). What of the quotation is in no part are these
    /// marks, what stands in brackets, and the white space around them: it was not looked for.
    /// </summary>
    public ImmutableArray<PassagePart> Parts => _parts.Array;

    /// <summary>The spans of the parts.</summary>
    public override string ToString() => string.Join(" […] ", Parts.Select(part => part.Span));
}
