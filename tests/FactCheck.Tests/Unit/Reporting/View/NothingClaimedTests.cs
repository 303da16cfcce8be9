using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting.View;

/// <summary>The report says no more than the record does.</summary>
public class NothingClaimedTests
{
    [Theory]
    [InlineData("2031-04-01", "2031-04-03", "first made", "First made: 2031-04-01", "alleged again")]
    [InlineData("2031-04", "2031-04-03", "made", "Made: 2031-04, among other dates", "alleged")]
    [InlineData("2031-04-01~", "2031-04-03", "made", "Made: about 2031-04-01, among other dates", "alleged")]
    [InlineData("2031-04-03", "2031-04-03", "made", "Made: 2031-04-03", null)]
    public void What_was_first_is_said_only_where_it_is_certain(string one, string other, string history, string matrix, string? timeline)
    {
        var text = Outputs.Text(Report.Of(Made(one, other).Validate()));
        Assert.Contains($": {history}, asserted by", text);
        Assert.Equal(history == "first made", text.Contains("first made", StringComparison.Ordinal));
        Assert.Contains(matrix + "\n", text);
        Assert.Equal(timeline == "alleged again", text.Contains("alleged again", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, "Of each of the accused an answer to every allegation shown is recorded, by name or in general.")]
    [InlineData(false, "No allegation shown accuses anybody.")]
    public void That_all_is_answered_is_said_only_where_an_answer_is_owed(bool isOwed, string said)
    {
        var set = isOwed ? Examples.Harbour : Examples.Harbour with { Allegations = [Examples.Harbour.Allegations[0] with { Against = [] }] };
        Assert.Contains($"Accused: {said}\n", Outputs.Text(Report.Of(set.Validate())));
    }

    [Fact]
    public void What_one_of_several_took_back_is_not_called_withdrawn()
    {
        var allegation = Examples.Harbour.Allegations[0];
        var set = Examples.Harbour with
        {
            Allegations =
            [
                allegation with
                {
                    Cites = [.. allegation.Cites, allegation.Cites[0] with { Via = ["harbour-water"] }],
                    Withdrawn = new() { On = "2031-05~", By = "harbour-water", Why = "The log was misread." },
                },
            ],
        };
        var text = Outputs.Text(Report.Of(set.Validate()));
        Assert.DoesNotContain("WITHDRAWN", text);
        Assert.Contains("Taken back by Harbour Water plc, about 2031-05, and also made by others: The log was misread.", text);
        Assert.Contains("Harbour Water plc took it back (about 2031-05); it was also made by others.", text);
    }

    [Fact]
    public void Answers_that_differ_are_told_with_their_form_and_date()
    {
        var response = Examples.Harbour.Responses[0];
        var set = Examples.Harbour with
        {
            Responses = [response, response with { Id = "hw-0404", Form = ResponseForm.Statement, Issued = "2031-04-04", Points = [response.Points[0] with { Kind = AnswerKind.Denial }] }],
        };
        Assert.Contains(
            "Answers differ: Harbour Water plc: partial denial (response, 2031-04-03, hw-0403); Harbour Water plc: denial (statement, 2031-04-04, hw-0404)",
            Outputs.Text(Report.Of(set.Validate())));
    }

    [Fact]
    public void Evidence_in_the_timeline_is_told_with_its_origin_and_source()
    {
        var set = Examples.Harbour with
        {
            Evidence = [new() { Id = "pump-log", Kind = EvidenceKind.Document, Summary = "The log of the pumps.", Bears = [new() { On = ["night-discharge"], As = BearingKind.Supports }], Cites = [new() { Source = "herald-0404", Quotes = ["the log"], Via = ["harbour-water"] }] }],
        };
        Assert.Contains("evidence told of: The log of the pumps. (from Harbour Water plc; in “Utility discharged at night, engineers say”)", Outputs.Text(Report.Of(set.Validate()), ReportView.Timeline));
    }

    private static ClaimSet Made(string one, string other)
    {
        var allegation = Examples.Harbour.Allegations[0];
        return Examples.Harbour with
        {
            Allegations = [allegation with { Cites = [allegation.Cites[0] with { Said = one }, allegation.Cites[0] with { Said = other, Via = [] }] }],
        };
    }
}
