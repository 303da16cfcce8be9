using System.Collections.Immutable;

namespace FactCheck.Reporting;

/// <summary>Says in words what a report shows. Every form of output that people read lays out what is composed here, and adds no words of its own.</summary>
internal static class ReadingView
{
    /// <param name="report">The report.</param>
    /// <param name="view">Which part of it.</param>
    /// <param name="cache">What was composed for other days of the same report; null where it is composed for one day alone.</param>
    public static ImmutableArray<Block> Of(ReportState report, ReportView view, ReadingCache? cache = null) => Of(new Reading(report, cache ?? new()), view);

    public static ImmutableArray<Block> Of(Reading reading, ReportView view)
    {
        return Known(view) switch
        {
            ReportView.Cards => [HeadPart.Alone(reading), CardsPart.Of(reading)],
            ReportView.Matrix => [HeadPart.Alone(reading), MatrixPart.Of(reading)],
            ReportView.Timeline => [HeadPart.Alone(reading), TimelinePart.Of(reading)],
            ReportView.Origins => [HeadPart.Alone(reading), OriginsPart.Of(reading)],
            _ =>
            [
                HeadPart.Of(reading),
                GuidePart.Of(reading),
                MatrixPart.Of(reading),
                CardsPart.Of(reading),
                DevelopmentsPart.Of(reading),
                TimelinePart.Of(reading),
                OriginsPart.Of(reading),
                SourcesPart.Of(reading),
                UnansweredPart.Of(reading),
                MethodPart.Of(reading),
                .. EditorsPart.Of(reading),
            ],
        };
    }

    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public static ReportView Known(ReportView view) =>
        Enum.IsDefined(view) ? view : throw new ArgumentOutOfRangeException(nameof(view), view, "This is no view of a report.");
}
