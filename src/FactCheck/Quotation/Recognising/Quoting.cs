namespace FactCheck.Quotation;

/// <summary>A citation that quotes some of a statement.</summary>
/// <param name="Citation">The citation, and where in the claim set it stands.</param>
/// <param name="Place">Which of the places of the statement it quotes.</param>
/// <param name="Letters">Which of the letters of the statement it quotes.</param>
internal readonly record struct Quoting(CitationPlace Citation, int Place, TextSpan Letters)
{
    public Item Item => Citation.Item;

    /// <summary>Whether the words came off the record: somebody in the chain spoke so, or whoever answers, asks or acts.</summary>
    public bool IsOffTheRecord => Citation.Citation.Via.Any(link => link.IsOffTheRecord) || Item switch
    {
        Response response => response.By.IsOffTheRecord,
        Request request => request.By is { IsOffTheRecord: true },
        Development development => development.By.Any(actor => actor.IsOffTheRecord),
        _ => false,
    };
}
