using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Testing;

/// <summary>
/// How two texts differ by their lines: under each heading those that only the verified one has, with a minus, then those that only the received one has, with a plus. What
/// cannot be seen is written as its code.
/// </summary>
internal static class LineDifferences
{
    public static ImmutableArray<string> Between(string verified, string received, bool hasHeadings)
    {
        var (before, after) = (Lines(verified, hasHeadings), Lines(received, hasHeadings));
        var told = before.Except(after).Select(line => (line.Heading, Told: $"- {Visible.Text(line.Text)}"))
            .Concat(after.Except(before).Select(line => (line.Heading, Told: $"+ {Visible.Text(line.Text)}")))
            .ToLookup(line => line.Heading, line => line.Told, StringComparer.Ordinal);
        if (told.Count == 0)
            // Headings, blank lines and the marks of lists do not count as facts; where nothing but those differs, they are told.
            return hasHeadings ? Between(verified, received, hasHeadings: false) : FirstInOrder(verified, received);
        return [.. before.Concat(after).Select(line => line.Heading).Distinct(StringComparer.Ordinal).Where(told.Contains).SelectMany(Under)];

        IEnumerable<string> Under(string heading) =>
            heading.Length == 0 ? told[heading] : [$"{Visible.Text(heading)}:", .. told[heading].Select(line => $"  {line}")];
    }

    /// <summary>The lines, with the heading that each stands under. Lines without a text count only where there are no headings.</summary>
    private static List<Line> Lines(string text, bool hasHeadings)
    {
        var lines = new List<Line>();
        var times = new Dictionary<Line, int>();
        var heading = "";
        foreach (var line in text.Split('\n'))
            if (hasHeadings && line.StartsWith('#'))
                heading = line.TrimStart('#').Trim();
            else if (!hasHeadings || line.Length > 0)
            {
                var first = new Line(heading, hasHeadings ? WithoutBullet(line) : line, 1);
                lines.Add(first with { Time = times[first] = times.GetValueOrDefault(first) + 1 });
            }
        return lines;
    }

    // The mark of a list would read as that of a line that is gone.
    private static string WithoutBullet(string line) =>
        line.TrimStart() is ['-', ' ', .. var fact] ? line[..^(fact.Length + 2)] + fact : line;

    private static ImmutableArray<string> FirstInOrder(string verified, string received)
    {
        var (before, after) = (verified.Split('\n'), received.Split('\n'));
        var at = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return
        [
            FormattableString.Invariant($"The same lines stand in another order, from line {at + 1} on:"),
            $"- {Visible.Text(before[at])}",
            $"+ {Visible.Text(after[at])}",
        ];
    }

    /// <summary>A line, and which of those with the same text under the same heading it is: so often it has to be in the other text too.</summary>
    private readonly record struct Line(string Heading, string Text, int Time);
}
