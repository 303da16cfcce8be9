using FactCheck.Json;

namespace FactCheck.Tests.Unit.Vocabulary;

/// <summary>The claim set that README writes down in C#.</summary>
public class ReadmeExampleTests
{
    [Fact]
    public void A_claim_set_is_written_down_in_twenty_lines_and_is_valid()
    {
        var set = new ClaimSet
        {
            Id = "harbour-water",
            Title = "Harbour Water and the night discharges",
            Language = "en",
            Parties =
            [
                new() { Id = "harbour-water-plc", Kind = PartyKind.Company, Name = "Harbour Water plc" },
                new() { Id = "bay-herald", Kind = PartyKind.NewsOrganisation, Name = "Bay Herald" },
            ],
            Sources = [new() { Id = "herald-0404", Kind = SourceKind.NewsArticle, Title = "Discharged at night", Publisher = "bay-herald", Published = "2031-04-04" }],
            Allegations =
            [
                new()
                {
                    Id = "night-discharge",
                    Statement = "Harbour Water discharged untreated water at night.",
                    Against = ["harbour-water-plc"],
                    Cites = [new() { Source = "herald-0404", Quotes = ["the pumps ran after midnight"], Via = [new Actor.Unnamed { Label = "two engineers", Count = 2 }], Modality = Modality.Asserted }],
                },
            ],
        };
        var valid = set.Validate();
        var json = set.ToJson();

        Assert.Equal("two engineers", Assert.IsType<Actor.Unnamed>(valid.MakingsOf("night-discharge")[0].Via[^1]).Label);
        Assert.Equal(set, Examples.Read(json));
        Assert.StartsWith("{\n  \"$schema\": \"" + ClaimSetFormat.Schema + "\",\n  \"id\": \"harbour-water\",\n", json, StringComparison.Ordinal);
    }
}
