namespace FactCheck.Reporting;

/// <summary>Somebody from whom somebody has it, or a source.</summary>
/// <param name="Identity">The <see cref="Provenance.Origin.Attribution"/> of an origin or the <see cref="Id"/> of a source: equal on all days on which the same is meant.</param>
/// <param name="Label">The name.</param>
/// <param name="Kind">What it is.</param>
internal sealed record OriginNode(object Identity, string Label, OriginNodeKind Kind);
