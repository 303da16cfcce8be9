using FactCheck.Reporting;
using FactCheck.Tests.Laws;
using FactCheck.Tests.Unit.Seeds;

namespace FactCheck.Tests.Unit.Reporting;

public class ReportTests
{
    private static readonly ValidClaimSet Kaspersky = SeedFiles.Load("kaspersky-2017");

    public static TheoryData<string> OutputNames => [.. Outputs.All.Keys];

    [Theory]
    [MemberData(nameof(OutputNames))]
    public async Task The_same_claim_set_gives_the_same_output_on_every_thread(string output)
    {
        var shared = Report.Of(Kaspersky);
        var once = Outputs.All[output](Report.Of(SeedFiles.Load("kaspersky-2017")));
        var others = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Outputs.All[output](shared))));
        Assert.All(others, other => Assert.Equal(once, other));
    }

    [Theory]
    [MemberData(nameof(OutputNames))]
    public void Every_claim_set_can_be_written(string output) => Law.HoldsForValid((set, random) =>
    {
        var valid = set.Validate();
        var report = Report.Of(valid, new() { Editorial = random.Next(2) == 0 });
        Assert.NotEqual("", Outputs.All[output](report));
        foreach (var day in report.Days.Where(_ => random.Next(4) == 0).Take(3))
            Assert.NotEqual("", Outputs.All[output](Report.Of(valid, new() { AsOf = day })));
    });

    [Fact]
    public void Only_the_allegations_that_were_asked_for_are_shown_in_the_order_of_the_claim_set()
    {
        var report = Report.Of(Kaspersky, new() { Allegations = ["spies-for-russia", "link-to-fsb"] });
        var text = Outputs.Text(report, ReportView.Cards);
        Assert.Equal(
            ["Alleged: Kaspersky Lab has a link to the FSB.", "Alleged: Kaspersky Lab spies for Russia."],
            text.Split('\n').Where(line => line.StartsWith("Alleged: ", StringComparison.Ordinal)));
        Assert.Contains("2 allegations of 52,", text, StringComparison.Ordinal);
        Assert.Equal(3, Outputs.Csv(report).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("backdoor", Outputs.Text(report, ReportView.Matrix), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_some_allegations_are_asked_for_all_that_is_shown_has_to_do_with_them()
    {
        var report = Report.Of(Kaspersky, new() { Allegations = ["link-to-fsb"] });
        var text = Outputs.Text(report);
        Assert.DoesNotContain("nobody is recorded to have alleged", text, StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(Outputs.Json(report));
        var sources = json.RootElement.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()!).ToArray();
        Assert.InRange(sources.Length, 1, Kaspersky.Sources.Length - 1);
        Assert.All(sources, source => Assert.Contains(source, text, StringComparison.Ordinal));
        var counts = $", {Wording.Count(json.RootElement.GetProperty("responses").GetArrayLength(), "response")}, ";
        Assert.Contains(counts, text, StringComparison.Ordinal);
        Assert.Equal(1, json.RootElement.GetProperty("allegations").GetArrayLength());
    }

    [Theory]
    [InlineData("nothing-of-that-name")]
    [InlineData("kaspersky-lab")]
    public void What_is_no_allegation_cannot_be_shown(string id) =>
        Assert.Throws<KeyNotFoundException>(() => Report.Of(Kaspersky, new() { Allegations = [id] }));

    [Fact]
    public void An_allegation_that_is_not_known_on_a_day_cannot_be_shown_as_of_that_day() =>
        Assert.Throws<KeyNotFoundException>(() => Report.Of(Kaspersky, new() { AsOf = new(2017, 5, 31), Allegations = ["link-to-fsb"] }));

    [Fact]
    public void The_days_end_with_the_day_of_the_report()
    {
        var report = Report.Of(Kaspersky, new() { AsOf = new(2017, 9, 13) });
        Assert.Equal(Report.Of(Kaspersky).Days.Where(day => day <= new DateOnly(2017, 9, 13)), report.Days);
        Assert.NotEmpty(report.Days);
    }

    [Fact]
    public void A_view_that_is_none_is_refused()
    {
        var report = Report.Of(Kaspersky);
        Assert.Throws<ArgumentOutOfRangeException>("view", () => report.WriteText(TextWriter.Null, (ReportView)99));
        Assert.Throws<ArgumentOutOfRangeException>("view", () => report.WriteMarkdown(TextWriter.Null, (ReportView)99));
        Assert.Throws<ArgumentOutOfRangeException>("view", () => report.WriteJson(Stream.Null, (ReportView)99));
        Assert.Throws<ArgumentOutOfRangeException>("width", () => report.WriteText(TextWriter.Null, width: 39));
    }

    [Fact]
    public void The_whole_report_in_Markdown_is_one_call_away() => Assert.Equal(Outputs.Markdown(Report.Of(Kaspersky)), Kaspersky.ToMarkdown());
}
