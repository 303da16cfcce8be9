namespace FactCheck.Reporting;

/// <summary>One fact, on a line.</summary>
/// <param name="Parts">What stands on it, from left to right; spaces between are part of it.</param>
/// <param name="Facets">By what it can be looked for, where it can: of an answer the party and each kind.</param>
internal sealed record Line(Items<Inline> Parts, Items<Facet> Facets = default)
{
    public static implicit operator Line(string text) => new([new Words(text)]);

    public string Text => Parts.Array is [var only] ? only.Text : string.Concat(Parts.Array.Select(part => part.Text));

    /// <summary>A line of words with names, quotations and links between them.</summary>
    public static Line Of(LineParts parts, params ReadOnlySpan<Facet> facets) => new(new(parts.ToParts()), new([.. facets]));
}
