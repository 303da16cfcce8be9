using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A quotation of a citation, and where it stands in a text: in one place, or in several, and which is meant is not known.</summary>
/// <param name="Citation">The citation, and where in the claim set it stands.</param>
/// <param name="Order">Which quotation of the claim set it is.</param>
/// <param name="Passages">Where it stands; empty where it stands nowhere, or in more places than are named.</param>
internal sealed record LocatedQuotation(CitationPlace Citation, int Order, ImmutableArray<Passage> Passages);
