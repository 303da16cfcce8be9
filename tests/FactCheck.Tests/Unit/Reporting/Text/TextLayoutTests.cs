using System.Globalization;
using System.Text;
using FactCheck.Reporting;
using FactCheck.Tests.Laws;

namespace FactCheck.Tests.Unit.Reporting.Text;

public class TextLayoutTests
{
    [Fact]
    public void No_character_of_the_record_moves_colours_or_turns_round_what_a_terminal_shows() => Law.HoldsForValid((set, random) =>
    {
        var report = Report.Of(set.Validate());
        foreach (var text in new[] { Outputs.Text(report), Outputs.Text(report, width: random.Next(40, 120)) })
            Assert.DoesNotContain(text.EnumerateRunes(), rune => rune.Value is not ('\n' or 0x200C or 0x200D)
                && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    });

    [Fact]
    public void No_line_is_wider_than_asked_for() => Law.HoldsForValid((set, random) =>
    {
        var width = random.Next(40, 140);
        Assert.All(Outputs.Text(Report.Of(set.Validate()), width: width).Split('\n'), line => Assert.InRange(line.Length, 0, width));
    });

    [Fact]
    public void Every_line_of_the_report_stands_on_a_line_of_its_own_where_no_width_is_given() => Law.HoldsForValid((set, _) =>
    {
        var report = Report.Of(set.Validate());
        var shown = Outputs.Text(report).Split('\n').Select(line => line.Trim(' ')).ToHashSet(StringComparer.Ordinal);
        var all = string.Join('\n', shown);
        foreach (var line in Lines.Of(ReadingView.Of(report.State, ReportView.Everything), withColumns: false))
            Assert.Contains(TextLayout.Plain(line).Trim(' '), all, StringComparison.Ordinal);
    });

    [Fact]
    public void Breaking_lines_loses_nothing_but_spaces_and_breaks_no_pair_of_surrogates() => Law.HoldsForValid((set, random) =>
    {
        foreach (var text in set.Allegations.Select(allegation => allegation.Statement))
        {
            var lines = TextWrap.Wrap(text, random.Next(2, 20), random.Next(0, 1)).ToArray();
            Assert.Equal(Squeezed(text), Squeezed(string.Concat(lines)));
            Assert.DoesNotContain(lines, line => line.Trim() is [var first, ..] && char.IsLowSurrogate(first));
        }

        static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal);
    });

    [Fact]
    public void What_is_continued_stands_to_the_right() =>
        Assert.Equal(["the water was", "  treated at", "  night/and", "  day-and-", "  night"], TextWrap.Wrap("the water was treated at night/and day-and-night", 13, 2));

    [Fact]
    public void A_table_stands_in_columns_where_there_is_room_and_one_below_the_other_where_not()
    {
        var report = Report.Of(Examples.Harbour.Validate());
        Assert.Contains("What is alleged           By whom, and how          Evidence and sources", Outputs.Text(report, ReportView.Matrix, 100), StringComparison.Ordinal);
        Assert.Contains("  Answer of the accused: Harbour Water plc: partial denial (full)\n", Outputs.Text(report, ReportView.Matrix), StringComparison.Ordinal);
        Assert.Contains("  Answer of the accused: Harbour Water\n    plc: partial denial (full)\n", Outputs.Text(report, ReportView.Matrix, 40), StringComparison.Ordinal);
    }
}
