namespace FactCheck.Reporting;

/// <summary>Something that readers filter by.</summary>
/// <param name="Kind">By what.</param>
/// <param name="Value">The id of a party, or a status or a kind of answer as the format spells it.</param>
/// <param name="Label">The value in words.</param>
internal sealed record Facet(FacetKind Kind, string Value, string Label);
