using FactCheck.Reporting;
using FactCheck.Tests.Unit.Seeds;

namespace FactCheck.Tests.Unit.Reporting;

/// <summary>What a report of the seeds looks like, read by a person and found right.</summary>
public class ReportApprovalTests
{
    [Theory]
    [InlineData("harbour-water")]
    [InlineData("off-the-record")]
    [InlineData("point-by-point")]
    [InlineData("withdrawn")]
    [InlineData("circular-reporting")]
    [InlineData("kaspersky-2017")]
    public void Everything_as_text_of_100_columns_is_the_approved_one(string seed) => Match(Outputs.Text(Of(seed), width: 100), seed);

    [Fact]
    public void What_is_for_editors_is_the_approved_text() =>
        Match(Outputs.Text(Of("off-the-record", new() { Editorial = true }), width: 100), "off-the-record.editors");

    [Theory]
    [InlineData("2031-04-02")]
    [InlineData("2031-04-04")]
    public void The_example_as_of_a_day_is_the_approved_text(string day) =>
        Match(Outputs.Text(Of("harbour-water", new() { AsOf = DateOnly.Parse(day, null) }), width: 100), $"harbour-water.{day}");

    [Theory]
    [InlineData(ReportView.Matrix)]
    [InlineData(ReportView.Timeline)]
    [InlineData(ReportView.Origins)]
    public void A_view_in_Markdown_is_the_approved_one(ReportView view) =>
        Match(Outputs.Markdown(Of("kaspersky-2017"), view), $"kaspersky-2017.{view.ToString().ToLowerInvariant()}", "md");

    [Fact]
    public void The_data_of_the_example_are_the_approved_ones() => Match(Outputs.Json(Of("harbour-water")), "harbour-water", "json");

    [Fact]
    public void The_matrix_as_comma_separated_values_is_the_approved_one() => Match(Outputs.Csv(Of("kaspersky-2017")), "kaspersky-2017", "csv");

    private static Report Of(string seed, ReportOptions? options = null) => Report.Of(SeedFiles.Load(seed), options);

    private static void Match(string received, string name, string extension = "txt") =>
        Snapshot.MatchText(received, extension, new() { Folder = "Approved", Name = name });
}
