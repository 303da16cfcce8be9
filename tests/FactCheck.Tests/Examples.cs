using FactCheck.Json;

namespace FactCheck.Tests;

/// <summary>Claim sets that tests begin with.</summary>
internal static class Examples
{
    /// <summary>The smallest claim set in which there is an accused, a maker, a citation and an answer.</summary>
    public static ClaimSet Harbour { get; } = new()
    {
        Id = "harbour-water-2031",
        Title = "Harbour Water and the night discharges",
        Language = "en",
        Parties =
        [
            new() { Id = "harbour-water", Kind = PartyKind.Company, Name = "Harbour Water plc" },
            new() { Id = "bay-herald", Kind = PartyKind.NewsOrganisation, Name = "Bay Herald" },
        ],
        Sources =
        [
            new() { Id = "herald-0404", Kind = SourceKind.NewsArticle, Title = "Utility discharged at night, engineers say", Publisher = "bay-herald", Published = "2031-04-04" },
        ],
        Allegations =
        [
            new()
            {
                Id = "night-discharge",
                Statement = "Harbour Water discharged untreated water at night.",
                Against = ["harbour-water"],
                Cites = [new() { Source = "herald-0404", Quotes = ["pumps were run after midnight"], Via = [new Actor.Unnamed { Label = "two engineers", Count = 2 }], Modality = Modality.Asserted }],
            },
        ],
        Responses =
        [
            new()
            {
                Id = "hw-0403",
                By = "harbour-water",
                Issued = "2031-04-03",
                Summary = "Says that the pumps ran and that the water was treated.",
                Points = [new() { To = ["night-discharge"], Kind = AnswerKind.PartialDenial, Coverage = Coverage.Full }],
                Cites = [new() { Source = "herald-0404", Quotes = ["the water was treated"], Via = ["harbour-water"] }],
            },
        ],
    };

    /// <summary>Reads a text that must be a claim set.</summary>
    public static ClaimSet Read(string json) =>
        ClaimSetJson.Read(json) is var reading && reading.TryGetClaimSet(out var set) ? set : throw new InvalidDataException(string.Join('\n', reading.Diagnostics));
}
