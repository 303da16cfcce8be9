using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A citation that quotes some of a statement.</summary>
/// <param name="Citation">The citation, and where in the claim set it stands.</param>
/// <param name="Place">Which of the places of the statement it quotes.</param>
/// <param name="Parts">What of the statement it quotes there, counted from where the statement begins; empty where it could as well be another place.</param>
internal readonly record struct Quoting(CitationPlace Citation, int Place, ImmutableArray<TextSpan> Parts)
{
    public Item Item => Citation.Item;
}
