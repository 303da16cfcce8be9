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

    [Theory]
    [MemberData(nameof(OutputNames))]
    public void What_was_said_on_deep_background_stands_under_no_label_that_another_saying_has(string output)
    {
        var text = Outputs.All[output](Report.Of(MixedTerms));
        Assert.DoesNotContain("sserted by a board member", text, StringComparison.Ordinal);
        Assert.DoesNotContain("sserted: a board member", text, StringComparison.Ordinal);
        Assert.DoesNotContain("a board member", Outputs.All[output](Report.Of(MixedTerms, new() { Allegations = ["cellars"] })), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_said_on_deep_background_has_an_origin_of_its_own_in_every_list_of_origins()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Outputs.Json(Report.Of(MixedTerms)));
        Assert.Equal(
            ["a board member (Harbour Water plc), as reported by Bay Herald: night-discharge", "Bay Herald, without attribution: night-discharge, cellars"],
            json.RootElement.GetProperty("origins").EnumerateArray().Select(each => $"{each.GetProperty("origin").GetProperty("name").GetString()}: {string.Join(", ", each.GetProperty("allegations").EnumerateArray())}"));
        Assert.Equal(
            ["suspected by a board member (Harbour Water plc), as reported by Bay Herald", "asserted by Bay Herald, without attribution"],
            json.RootElement.GetProperty("allegations")[0].GetProperty("putBy").EnumerateArray().Select(put => $"{put.GetProperty("modality")} by {put.GetProperty("origin").GetProperty("name")}"));
        // For editors both are one origin. What is published lists two, and counts none beside the one that is shown.
        Assert.Equal(1, json.RootElement.GetProperty("allegations")[0].GetProperty("numbers").GetProperty("origins").GetInt32());
        Assert.Equal(1, MixedTerms.Evaluate()["night-discharge"].Origins.Origins);
    }

    [Fact]
    public void How_much_is_held_back_is_said()
    {
        var set = PublicationTests.Secrets["a response off the record"](PublicationTests.Base).Validate();
        Assert.Contains("not shown on any day: 1 citation, 1 response", Outputs.Text(Report.Of(set)), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_not_shown_are_counted()
    {
        Assert.Contains("not shown on any day: 1 name.", Outputs.Text(Report.Of(MixedTerms)), StringComparison.Ordinal);
        var asked = PublicationTests.Secrets["who asked off the record"](PublicationTests.Base).Validate();
        Assert.Contains("not shown on any day: 1 name.", Outputs.Text(Report.Of(asked)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Where_nothing_is_said_to_be_held_back_only_notes_are(string place)
    {
        var report = Report.Of(With(place));
        var isNotes = place.StartsWith("note", StringComparison.Ordinal) || place.StartsWith("ext", StringComparison.Ordinal);
        Assert.Equal(isNotes, Outputs.Text(report).Contains("Nothing of the record is held back but what editors note", StringComparison.Ordinal));
    }

    /// <summary>Somebody who is called the same suspects it on background and asserts it on deep background, there and of something else.</summary>
    private static ValidClaimSet MixedTerms
    {
        get
        {
            var open = new Actor.Unnamed { Label = "a board member", Of = "harbour-water", Count = 1, Terms = AttributionTerms.Background };
            var deep = open with { Terms = AttributionTerms.DeepBackground };
            var making = Examples.Harbour.Allegations[0].Cites[0] with { Quotes = [] };
            return (Examples.Harbour with
            {
                Allegations =
                [
                    Examples.Harbour.Allegations[0] with { Cites = [making with { Via = [open], Modality = Modality.Suspected }, making with { Via = [deep] }] },
                    Examples.Harbour.Allegations[0] with { Id = "cellars", Statement = "Harbour Water flooded cellars.", Cites = [making with { Via = [deep] }] },
                ],
            }).Validate();
        }
    }

    private static ValidClaimSet With(string place) => PublicationTests.Secrets[place](PublicationTests.Base with { Requests = [PublicationTests.Base.Requests[0] with { By = null }] }).Validate();
}
