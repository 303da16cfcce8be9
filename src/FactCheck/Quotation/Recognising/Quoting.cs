namespace FactCheck.Quotation;

/// <summary>A citation that quotes some of a statement.</summary>
/// <param name="Citation">The citation, and where in the claim set it stands.</param>
/// <param name="Place">Which of the places of the statement it quotes.</param>
/// <param name="Letters">Which of the letters of the statement it quotes.</param>
internal readonly record struct Quoting(CitationPlace Citation, int Place, TextSpan Letters)
{
    public Item Item => Citation.Item;

    public bool IsOffTheRecord => Citation.IsOffTheRecord;
}
