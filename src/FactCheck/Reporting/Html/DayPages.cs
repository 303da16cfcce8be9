using System.Globalization;

namespace FactCheck.Reporting;

/// <summary>Makes the page of a report: composes what is shown as of each day on which something changed, and at last the report itself.</summary>
internal static class DayPages
{
    public static Page Of(ReportState report)
    {
        var (view, cache) = (new OverDays(), new ReadingCache());
        var drawings = new Drawings(new(report, cache));
        foreach (var state in Days(report).Select(day => report.On(day)).Append(report))
        {
            var reading = new Reading(state, cache);
            view.Add(ReadingView.Of(reading, ReportView.Everything));
            drawings.Add(reading);
        }
        string[] names = [.. Days(report).Select(Name), report.Options.AsOf is { } last ? Name(last) : "whole record"];
        return new(report.ClaimSet.Title, report.ClaimSet.ClaimSet.Language, view, names, drawings);
    }

    /// <summary>The days before the last state: as of its own day the report itself is shown.</summary>
    private static IEnumerable<DateOnly> Days(ReportState report) => report.Days.Where(day => day != report.Options.AsOf);

    private static string Name(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
