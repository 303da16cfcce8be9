using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A quotation of a citation, and where it stands in a text: in one place, or in several, and which is meant is not known.</summary>
/// <param name="Citation">The citation, and where in the claim set it stands.</param>
/// <param name="Order">Which citation of the claim set it is.</param>
/// <param name="Passages">Where it stands; empty where it stands nowhere, or in more places than are named.</param>
internal sealed record LocatedQuotation(CitationPlace Citation, int Order, ImmutableArray<Passage> Passages)
{
    /// <summary>Whether it quotes some of what stands in one of these places, whichever of its passages is meant.</summary>
    public bool QuotesAnyOf(IReadOnlyCollection<TextSpan> places) => !Passages.IsEmpty && Passages.All(passage => places.Any(place => Overlap(passage, place)));

    /// <summary>What it quotes of what stands in a place; null where that is nothing.</summary>
    public TextSpan? Within(TextSpan place)
    {
        var parts = Passages.SelectMany(passage => passage.Parts).Where(part => part.Span.Overlaps(place)).Select(part => part.Span).ToList();
        return parts.Count == 0 ? null : new(Math.Max(place.Start, parts.Min(part => part.Start)), Math.Min(place.End, parts.Max(part => part.End)));
    }

    private static bool Overlap(Passage passage, TextSpan place) => passage.Parts.Any(part => part.Span.Overlaps(place));
}
