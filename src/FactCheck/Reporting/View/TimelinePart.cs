using FactCheck.Chronology;

namespace FactCheck.Reporting;

/// <summary>What was alleged, happened and was answered, in the order of dates.</summary>
internal static class TimelinePart
{
    public static Section Of(Reading reading) => new("timeline", "In the order of dates",
    [
        new Figure("timeline", "Timeline in three lanes", "A mark for each date on which something was alleged, happened, or was answered, "
            + "with the number of entries where they are several. Stretches of time are drawn shorter than they were. The list below says the same in words."),
        new Listing("timeline-list", true, new([.. Entries(reading).Select(entry => entry.Line)])),
    ]);

    /// <summary>The entries of what is shown.</summary>
    public static IEnumerable<(TimelineEntry Entry, Line Line)> Entries(Reading reading) =>
        Events.InOrder(reading.ClaimSet.ClaimSet.Items.Where(reading.IsShown).SelectMany(item => reading.Cache.TimelineOf(item, reading)), each => each.Entry);
}
