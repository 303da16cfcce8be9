using System.Text.Json;
using FactCheck.Reporting;
using FactCheck.Tests.Laws;
using FactCheck.Tests.Unit.Seeds;

namespace FactCheck.Tests.Unit.Reporting.Json;

public class ReportJsonTests
{
    [Fact]
    public void It_is_JSON_in_ASCII_with_what_was_derived_of_every_allegation() => Law.HoldsForValid((set, _) =>
    {
        var report = Report.Of(set.Validate());
        var text = Outputs.Json(report);
        Assert.DoesNotContain(text, c => c > '~' || (c < ' ' && c != '\n'));
        using var json = JsonDocument.Parse(text);
        Assert.Equal(("factcheck-report", 1), (json.RootElement.GetProperty("format").GetString(), json.RootElement.GetProperty("version").GetInt32()));
        Assert.Equal(
            report.Evaluation.Allegations.Select(each => (each.Id.Value, each.Statement, each.Origins.Makers, each.Answer.Parties.Length)),
            json.RootElement.GetProperty("allegations").EnumerateArray().Select(each => (each.GetProperty("id").GetString()!, each.GetProperty("statement").GetString()!,
                each.GetProperty("numbers").GetProperty("makers").GetInt32(), each.GetProperty("answer").GetProperty("parties").GetArrayLength())));
    });

    [Theory]
    [InlineData(ReportView.Everything, "allegations,responses,developments,answersToNothingAlleged,timeline,origins,sources,parties")]
    [InlineData(ReportView.Cards, "allegations,responses,developments,answersToNothingAlleged,sources,parties")]
    [InlineData(ReportView.Matrix, "allegations,responses,developments,answersToNothingAlleged,sources,parties")]
    [InlineData(ReportView.Timeline, "timeline,sources,parties")]
    [InlineData(ReportView.Origins, "origins,sources,parties")]
    public void A_view_has_the_lists_that_belong_to_it(ReportView view, string lists)
    {
        using var json = JsonDocument.Parse(Outputs.Json(Report.Of(SeedFiles.Load("withdrawn")), view));
        Assert.Equal(lists, string.Join(',', json.RootElement.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array).Select(member => member.Name)));
    }

    [Fact]
    public void Every_point_of_every_response_is_in_it_whoever_answers_what() => Law.HoldsForValid((set, _) =>
    {
        using var json = JsonDocument.Parse(Outputs.Json(Report.Of(set.Validate(), new() { Editorial = true })));
        Assert.Equal(
            set.Responses.SelectMany(response => response.Points, (response, point) => $"{response.Id}: {string.Join(' ', point.To)} {point.Part}"),
            json.RootElement.GetProperty("responses").EnumerateArray().SelectMany(response => response.GetProperty("points").EnumerateArray(), (response, point) =>
                $"{response.GetProperty("id")}: {string.Join(' ', point.GetProperty("to").EnumerateArray())} {(point.TryGetProperty("part", out var part) ? part.GetString() : "")}"));
        Assert.Equal(set.Developments.Select(development => development.Title), json.RootElement.GetProperty("developments").EnumerateArray().Select(each => each.GetProperty("title").GetString()));
    });

    [Fact]
    public void What_others_than_the_accused_answer_is_with_the_allegation()
    {
        var set = (Examples.Harbour with { Responses = [Examples.Harbour.Responses[0] with { By = "bay-herald" }] }).Validate();
        using var json = JsonDocument.Parse(Outputs.Json(Report.Of(set, new() { Allegations = ["night-discharge"] })));
        Assert.Equal("hw-0403", json.RootElement.GetProperty("allegations")[0].GetProperty("answersOfOthers")[0].GetProperty("response").GetString());
        Assert.Equal("hw-0403", json.RootElement.GetProperty("responses")[0].GetProperty("id").GetString());
    }
}
