namespace FactCheck.Tool;

/// <summary>The claim set that <c>new</c> begins with: one of everything that most records need, in made-up words that say what belongs there.</summary>
internal static class Beginning
{
    public static ClaimSet Of(string id, string title, string language) => new()
    {
        Id = id,
        Title = title,
        Language = language,
        Parties =
        [
            new() { Id = "accused", Kind = PartyKind.Company, Name = "Whoever is accused" },
            new() { Id = "newspaper", Kind = PartyKind.NewsOrganisation, Name = "Whoever published it" },
        ],
        Sources = [new() { Id = "article", Kind = SourceKind.NewsArticle, Title = "The title of the article", Publisher = "newspaper", Published = "2031-01-31" }],
        Allegations =
        [
            new()
            {
                Id = "allegation",
                Statement = "The accused did something.",
                Against = ["accused"],
                Cites = [new() { Source = "article", Quotes = ["the words of the article, letter for letter"], Via = [new Actor.Unnamed { Label = "those who say so", Count = 2, Reason = "why they are not named" }], Modality = Modality.Asserted }],
            },
        ],
        Responses =
        [
            new()
            {
                Id = "answer",
                By = "accused",
                Issued = "2031-01-31",
                Summary = "What the accused says to it.",
                Points = [new() { To = ["allegation"], Kind = AnswerKind.Denial, Coverage = Coverage.Full }],
                Cites = [new() { Source = "article", Quotes = ["the words of the answer, letter for letter"], Via = ["accused"] }],
            },
        ],
    };
}
