using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Reporting;

/// <summary>
/// An axis on which every date has a column of its own, wide enough for a mark; what room is left goes to the gaps in time. Where the dates are too many
/// for that, those of one month, year, decade or century share one.
/// </summary>
internal sealed class DateAxis
{
    public const int Width = 860;
    private const int Narrowest = 26;
    private const int Most = 30;
    private const int LabelWidth = 74;

    private readonly Func<EdtfDate, string> _nameOf;
    private readonly Dictionary<string, DateColumn> _columns;

    private DateAxis(List<EdtfDate> dates, Func<EdtfDate, string> nameOf, bool hasUndated)
    {
        _nameOf = nameOf;
        var names = new List<(string Name, string Label, int Start)>();
        // What is open towards the past begins with the first day; what follows in order never stands before it.
        var start = dates.Min(date => date.Earliest?.DayNumber) ?? 0;
        foreach (var group in dates.GroupBy(nameOf, StringComparer.Ordinal))
            names.Add((group.Key, Label(group.Key, group.First()), start = Math.Max(start, group.First().Earliest?.DayNumber ?? start)));
        if (hasUndated)
            names.Add((Undated, Undated, start));
        Columns = [.. Place(names)];
        _columns = Columns.ToDictionary(column => column.Title, StringComparer.Ordinal);
    }

    private static string Undated => "undated";

    /// <summary>From left to right.</summary>
    public ImmutableArray<DateColumn> Columns { get; }

    public static DateAxis Of(IEnumerable<EdtfDate?> dates)
    {
        var all = dates.ToList();
        var dated = all.OfType<EdtfDate>().Order().ToList();
        Func<EdtfDate, string>[] grains = [date => date.ToString(), Month, date => Cut(date, 4, ""), date => Cut(date, 3, "0s"), date => Cut(date, 2, "00s")];
        var grain = Array.Find(grains, grain => dated.Select(grain).Distinct(StringComparer.Ordinal).Count() <= Most) ?? (_ => "dated");
        return new(dated, grain, all.Contains(null));
    }

    public DateColumn ColumnOf(EdtfDate? date) => _columns[date is null ? Undated : _nameOf(date)];

    private static string Month(EdtfDate date) => Day(date)?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? date.ToString();

    private static string Cut(EdtfDate date, int digits, string end) => Day(date) is { } day ? day.ToString("yyyy", CultureInfo.InvariantCulture)[..digits] + end : date.ToString();

    private static DateOnly? Day(EdtfDate date) => date.Earliest ?? date.Latest;

    /// <summary>Dates that are longer to write begin with their first day, or end with their last.</summary>
    private static string Label(string name, EdtfDate date) => name.Length <= 10 ? name
        : date.Earliest is { } first ? string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}…")
        : date.Latest is { } last ? string.Create(CultureInfo.InvariantCulture, $"…{last:yyyy-MM-dd}")
        : $"{name[..9]}…";

    private static List<DateColumn> Place(List<(string Name, string Label, int Start)> names)
    {
        var room = Width - LabelWidth - ((names.Count - 1) * Narrowest);
        var time = names.Count == 0 ? 0 : Math.Max(1, names[^1].Start - names[0].Start);
        Span<int> ends = [int.MinValue, int.MinValue];
        var columns = new List<DateColumn>();
        for (var i = 0; i < names.Count; i++)
        {
            var x = names.Count == 1 ? Width / 2 : (LabelWidth / 2) + (i * Narrowest) + (int)((long)Math.Max(0, names[i].Start - names[0].Start) * room / time);
            int? row = ends[0] <= x - (LabelWidth / 2) ? 0 : ends[1] <= x - (LabelWidth / 2) ? 1 : null;
            if (row is { } used)
                ends[used] = x + (LabelWidth / 2);
            columns.Add(new(x, names[i].Name, names[i].Label, row));
        }
        return columns;
    }
}
