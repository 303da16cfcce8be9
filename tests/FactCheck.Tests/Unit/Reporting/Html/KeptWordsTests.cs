using FactCheck.Reporting;
using FactCheck.Tests.Laws;

namespace FactCheck.Tests.Unit.Reporting.Html;

public class KeptWordsTests
{
    /// <summary>What is kept of one day for another is what would be composed for that day alone.</summary>
    [Fact]
    public void Each_day_says_on_the_page_what_it_says_alone() => Law.HoldsForDated((set, _) =>
    {
        var report = ReportState.Of(set.Validate());
        var cache = new ReadingCache();
        var days = report.Days;
        foreach (var day in days.Where((_, i) => i % ((days.Length / 12) + 1) == 0))
            Assert.Equal(
                ReadingView.Of(ReportState.Of(report.Whole, new() { AsOf = day }), ReportView.Everything).Select(Shown.Text),
                ReadingView.Of(report.On(day), ReportView.Everything, cache).Select(Shown.Text));
    });
}
