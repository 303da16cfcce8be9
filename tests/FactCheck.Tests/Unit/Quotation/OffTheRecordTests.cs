namespace FactCheck.Tests.Unit.Quotation;

/// <summary>No words that came off the record stand in any diagnostic, whoever spoke so: in the chain of a citation, or as the one who answers, asks or acts.</summary>
public class OffTheRecordTests
{
    private static readonly Actor Manager = new Actor.Unnamed { Label = "a manager", Terms = AttributionTerms.OffTheRecord };

    private static readonly Citation Secret = Examples.Harbour.Responses[0].Cites[0] with
    {
        Quotes =
        [
            "quicksilver zeppelins were run after midnight", new() { Exact = "zeppelins", Prefix = "wrong " }, "zeppelins […] turbines", "zeppelins […] hovercraft", "\"turbines\"", "moonlight", "turbines [loud] zeppelins",
        ],
    };

    private static readonly string[] Words = ["quicksilver", "zeppelin", "turbine", "hovercraft", "moonlight", "lanterns", "harvest"];

    private const string Text = "They said: quicksilver zeppelins were run at moonlight. Then “turbines” of lanterns, by moonlight, of harvest. quicksilver zeppelin were run after midnight.";

    public static TheoryData<string> Speakers => ["via", "response", "request", "development"];

    [Theory]
    [MemberData(nameof(Speakers))]
    public void Words_off_the_record_stand_in_no_diagnostic(string speaker)
    {
        var set = Spoken(speaker);
        string?[] texts = [Text, "Nothing of it.", Text.Replace("zeppelins", "barges", StringComparison.Ordinal)];
        var told = 0;
        foreach (var text in texts)
        {
            foreach (var earlier in (string?[])[null, .. texts])
            {
                var check = set.CheckQuotations(Article.Supplied(text!), new() { Earlier = earlier is null ? null : Article.Supplied(earlier) });
                told += check.Diagnostics.Length;
                foreach (var word in Words)
                    Assert.All(check.Diagnostics, diagnostic => Assert.DoesNotContain(word, diagnostic.ToString(), StringComparison.OrdinalIgnoreCase));
            }
        }
        Assert.True(told > 30, $"{told} were found.");
    }

    private static ValidClaimSet Spoken(string speaker)
    {
        // What was quoted on the record may be shown, so there is nothing of it here.
        var (allegation, response) = (Examples.Harbour.Allegations[0], Examples.Harbour.Responses[0]);
        var harbour = Examples.Harbour with { Allegations = [allegation with { Cites = [allegation.Cites[0] with { Quotes = [] }] }], Responses = [response with { Cites = [response.Cites[0] with { Quotes = [] }] }] };
        return (speaker switch
        {
            "via" => harbour with { Allegations = [allegation with { Cites = [allegation.Cites[0] with { Quotes = Secret.Quotes, Via = [Manager] }] }] },
            "response" => harbour with { Responses = [response with { By = Manager, Cites = [Secret] }] },
            "request" => harbour with { Requests = [new() { Id = "asked", By = Manager, To = "harbour-water", Outcome = RequestOutcome.Answered, Cites = [Secret] }] },
            _ => harbour with { Developments = [new() { Id = "happened", By = [Manager], Kind = DevelopmentKind.Investigation, Title = "An inquiry began.", Cites = [Secret] }] },
        }).Validate();
    }
}
