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
        var (gone, come) = (Without(before, after), Without(after, before));
        if (gone.Count == 0 && come.Count == 0)
            // Headings, blank lines and the marks of lists do not count as facts; where nothing but those differs, they are told.
            return hasHeadings ? Between(verified, received, hasHeadings: false) : FirstInOrder(verified, received);
        var told = ImmutableArray.CreateBuilder<string>();
        foreach (var heading in before.Concat(after).Select(line => line.Heading).Distinct(StringComparer.Ordinal))
        {
            string[] lines =
            [
                .. gone.Where(line => line.Heading == heading).Select(line => $"- {Visible.Text(line.Text)}"),
                .. come.Where(line => line.Heading == heading).Select(line => $"+ {Visible.Text(line.Text)}"),
            ];
            var isBelow = lines.Length > 0 && heading.Length > 0;
            if (isBelow)
                told.Add($"{Visible.Text(heading)}:");
            told.AddRange(lines.Select(line => isBelow ? $"  {line}" : line));
        }
        return told.ToImmutable();
    }

    /// <summary>The lines with the heading that each stands under. Lines without a text count only where there are no headings.</summary>
    private static List<(string Heading, string Text)> Lines(string text, bool hasHeadings)
    {
        var lines = new List<(string, string)>();
        var heading = "";
        foreach (var line in text.Split('\n'))
            if (hasHeadings && line.StartsWith('#'))
                heading = line.TrimStart('#').Trim();
            else if (!hasHeadings || line.Length > 0)
                lines.Add((heading, hasHeadings ? WithoutBullet(line) : line));
        return lines;
    }

    // The mark of a list would read as that of a line that is gone.
    private static string WithoutBullet(string line) => line.TrimStart() is ['-', ' ', .. var fact] ? line[..(line.Length - fact.Length - 2)] + fact : line;

    /// <summary>The lines of one that the other does not have, or not so often.</summary>
    private static List<(string Heading, string Text)> Without(List<(string Heading, string Text)> lines, List<(string Heading, string Text)> others)
    {
        var left = others.GroupBy(line => line).ToDictionary(same => same.Key, same => same.Count());
        var without = new List<(string, string)>();
        foreach (var line in lines)
            if (left.GetValueOrDefault(line) is var count and > 0)
                left[line] = count - 1;
            else
                without.Add(line);
        return without;
    }

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
}
