using System.Collections.Immutable;
using FactCheck.Chronology;

namespace FactCheck.Reporting;

/// <summary>
/// Three lanes one below the other: what was alleged, what happened, what was answered. A mark stands for the entries of one lane and one date, with their number
/// at it; what has no date is at the end.
/// </summary>
internal sealed class TimelineDrawing
{
    private const int Left = 92;
    private const int Top = 16;
    private const int Lane = 64;
    private static readonly ImmutableArray<TimelineLane> Lanes = [TimelineLane.Alleged, TimelineLane.Happened, TimelineLane.Answered];

    private readonly List<Dictionary<(TimelineLane Lane, EdtfDate? On), int>> _states = [];

    /// <summary>Takes in the entries of the next state.</summary>
    public void Add(ImmutableArray<TimelineEntry> entries, int state)
    {
        var counts = new Dictionary<(TimelineLane, EdtfDate?), int>();
        foreach (var entry in entries)
        {
            var mark = (entry.Lane, entry.On ?? entry.Reported);
            counts[mark] = counts.GetValueOrDefault(mark) + 1;
        }
        _states.Insert(state, counts);
    }

    public void Draw(Svg svg, Figure figure)
    {
        var axis = DateAxis.Of(_states.SelectMany(state => state.Keys).Select(mark => mark.On).Distinct());
        if (axis.Columns.IsEmpty)
            return;
        svg.Begin("timeline-drawing", Left + DateAxis.Width, Top + (Lanes.Length * Lane) + 44, figure.Title, figure.Description);
        for (var i = 0; i < Lanes.Length; i++)
        {
            svg.Text(0, Middle(i) + 4, Lanes[i].InWords());
            svg.Line(Left, Middle(i), Left + DateAxis.Width, Middle(i), "lane");
        }
        var below = Top + (Lanes.Length * Lane);
        svg.Line(Left, below, Left + DateAxis.Width, below, "axis");
        foreach (var column in axis.Columns)
        {
            svg.Line(Left + column.X, below, Left + column.X, below + 5, "axis");
            if (column.Row is { } row)
                svg.Text(Left + column.X, below + 18 + (row * 14), column.Label, "soft", "middle");
        }
        foreach (var ((lane, column, count), days) in Marks(axis))
            Mark(svg, lane, column, count, days);
        svg.End();
    }

    private static void Mark(Svg svg, TimelineLane lane, DateColumn column, int count, Days days)
    {
        var (x, y) = (Left + column.X, Middle(Lanes.IndexOf(lane)));
        svg.BeginGroup(days, Svg.Of($"{column.Title}, {lane.InWords()}: {count} {(count == 1 ? "entry" : "entries")}"));
        var radius = count == 1 ? 5 : count < 5 ? 7 : count < 20 ? 9 : 11;
        svg.Circle(x, y, radius, $"mark {DataWords.Of(lane)}");
        if (count > 1)
            svg.Text(x, y - radius - 4, Svg.Of($"{count}"), "count");
        svg.EndGroup();
    }

    /// <summary>Each number that a lane has at a date, with the states in which it has it.</summary>
    private IEnumerable<KeyValuePair<(TimelineLane Lane, DateColumn Column, int Count), Days>> Marks(DateAxis axis)
    {
        var lifetimes = new Dictionary<(TimelineLane, DateColumn, int), Lifetime>();
        var before = new HashSet<(TimelineLane, DateColumn, int)>();
        for (var state = 0; state < _states.Count; state++)
        {
            var now = _states[state]
                .GroupBy(mark => (mark.Key.Lane, Column: axis.ColumnOf(mark.Key.On)))
                .Select(group => (group.Key.Lane, group.Key.Column, group.Sum(mark => mark.Value)))
                .ToHashSet();
            foreach (var mark in before.Where(mark => !now.Contains(mark)))
                lifetimes[mark].End(state);
            foreach (var mark in now.Where(mark => !before.Contains(mark)))
            {
                if (!lifetimes.TryGetValue(mark, out var lifetime))
                    lifetimes.Add(mark, lifetime = new());
                lifetime.Begin(state);
            }
            before = now;
        }
        return from mark in lifetimes
               orderby mark.Key.Item1, mark.Key.Item2.X, mark.Key.Item3
               select KeyValuePair.Create((mark.Key.Item1, mark.Key.Item2, mark.Key.Item3), mark.Value.Days);
    }

    private static int Middle(int lane) => Top + (lane * Lane) + (Lane / 2);
}
