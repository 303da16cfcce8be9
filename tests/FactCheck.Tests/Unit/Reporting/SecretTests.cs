using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting;

/// <summary>What is for editors only is in no output, unless it is one for editors.</summary>
public class SecretTests
{
    public static TheoryData<string, string> PlacesAndOutputs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var place in PublicationTests.Secrets.Keys)
                foreach (var output in Outputs.All.Keys)
                    data.Add(place, output);
            return data;
        }
    }

    public static TheoryData<string> Places => [.. PublicationTests.Secrets.Keys];

    public static TheoryData<string> OutputNames => [.. Outputs.All.Keys];

    [Theory]
    [MemberData(nameof(PlacesAndOutputs))]
    public void A_secret_is_in_no_output(string place, string output) =>
        Assert.DoesNotContain(PublicationTests.Secret, Outputs.All[output](Report.Of(With(place))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Places))]
    public void For_editors_it_is_in_text_and_in_Markdown(string place)
    {
        var report = Report.Of(With(place), new() { Editorial = true });
        Assert.Contains(PublicationTests.Secret, Outputs.Text(report), StringComparison.Ordinal);
        Assert.Contains(PublicationTests.Secret, Outputs.Markdown(report), StringComparison.Ordinal);
        Assert.Contains("NOT FOR PUBLICATION", Outputs.Text(report), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OutputNames))]
    public void Whoever_spoke_on_deep_background_is_named_in_no_output(string output)
    {
        var actor = new Actor.Unnamed { Label = "the secretary of the board", Of = "harbour-water", Count = 1, Terms = AttributionTerms.DeepBackground, Reason = "feared for the post" };
        var set = (Examples.Harbour with
        {
            Allegations = [Examples.Harbour.Allegations[0] with { Cites = [Examples.Harbour.Allegations[0].Cites[0] with { Via = [actor] }, Examples.Harbour.Allegations[0].Cites[0] with { Via = [new Actor.Jointly(["bay-herald", actor])] }] }],
            Responses = [Examples.Harbour.Responses[0] with { By = actor }],
            Requests = [new() { Id = "asked", To = "harbour-water", By = actor, About = ["night-discharge"], Outcome = RequestOutcome.DidNotRespond }],
            Developments = [new() { Id = "audit", Kind = DevelopmentKind.Audit, Title = "An audit is held", By = [actor], PremisedOn = ["night-discharge"], Cites = [new() { Source = "herald-0404", Via = [actor] }] }],
        }).Validate();
        Assert.DoesNotContain("secretary", Outputs.All[output](Report.Of(set)), StringComparison.Ordinal);
        Assert.DoesNotContain("feared", Outputs.All[output](Report.Of(set)), StringComparison.Ordinal);
        Assert.Contains("secretary", Outputs.Text(Report.Of(set, new() { Editorial = true })), StringComparison.Ordinal);
    }

    [Fact]
    public void How_much_is_held_back_is_said()
    {
        var set = PublicationTests.Secrets["a response off the record"](PublicationTests.Base).Validate();
        Assert.Contains("not shown on any day: 1 citation, 1 response", Outputs.Text(Report.Of(set)), StringComparison.Ordinal);
    }

    private static ValidClaimSet With(string place) => PublicationTests.Secrets[place](PublicationTests.Base with { Requests = [PublicationTests.Base.Requests[0] with { By = null }] }).Validate();
}
