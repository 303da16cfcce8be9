namespace FactCheck.Reporting;

/// <summary>One fact, on a line.</summary>
/// <param name="Parts">What stands on it, from left to right; spaces between are part of it.</param>
/// <param name="Facet">By what it can be looked for, where it can.</param>
internal sealed record Line(Items<Inline> Parts, Facet? Facet = null)
{
    public static implicit operator Line(string text) => new([new Words(text)]);

    public string Text => Parts.Array is [var only] ? only.Text : string.Concat(Parts.Array.Select(part => part.Text));
}

/// <summary>Something that readers filter by.</summary>
/// <param name="Kind">By what.</param>
/// <param name="Value">The id of a party, or a status or a kind of answer as the format spells it.</param>
/// <param name="Label">The value in words.</param>
internal sealed record Facet(FacetKind Kind, string Value, string Label);

internal enum FacetKind
{
    Party,
    Status,
    Answer,
}
