using System.Globalization;

namespace FactCheck.Benchmarks.Generation;

/// <summary>Dates of all forms around one day, such that nothing is certainly before what it follows.</summary>
internal sealed class Dates(Prose prose, DateOnly start)
{
    /// <summary>A day within a stretch that begins some days after the start.</summary>
    public EdtfDate Day(int after, int within) => Text(start.AddDays(after + prose.Below(within)));

    /// <summary>When a source was published: mostly a day, at times an instant or a month.</summary>
    public EdtfDate Published(int after) => prose.Below(20) switch
    {
        0 => Text(start.AddDays(after)) + "T14:05:00Z",
        1 => Text(start.AddDays(after))[..7],
        2 => Text(start.AddDays(after)) + "~",
        _ => Text(start.AddDays(after)),
    };

    /// <summary>When something was said or done, which is often known less well.</summary>
    public EdtfDate Happened()
    {
        var day = start.AddDays(prose.Below(9));
        return prose.Below(10) switch
        {
            0 => Text(day)[..7] + "~",
            1 => Text(day)[..4] + "?",
            2 => $"[{Text(day.AddDays(-3))}..{Text(day)}]",
            3 => $"[..{Text(day)}]",
            4 => $"{Text(day.AddDays(-40))}/{Text(day)}",
            5 => $"{Text(day)}%",
            6 => $"{Text(day)}/..",
            _ => Text(day),
        };
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
