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
    [InlineData(ReportView.Everything, "allegations,responses,answersToNothingAlleged,timeline,origins,sources,parties")]
    [InlineData(ReportView.Cards, "allegations,responses,answersToNothingAlleged,sources,parties")]
    [InlineData(ReportView.Matrix, "allegations,responses,answersToNothingAlleged,sources,parties")]
    [InlineData(ReportView.Timeline, "timeline,sources,parties")]
    [InlineData(ReportView.Origins, "origins,sources,parties")]
    public void A_view_has_the_lists_that_belong_to_it(ReportView view, string lists)
    {
        using var json = JsonDocument.Parse(Outputs.Json(Report.Of(SeedFiles.Load("withdrawn")), view));
        Assert.Equal(lists, string.Join(',', json.RootElement.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array).Select(member => member.Name)));
    }
}
