using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting.Drawing;

public class DateAxisTests
{
    [Fact]
    public void One_day_stands_in_the_middle() => Assert.Equal(DateAxis.Width / 2, Assert.Single(DateAxis.Of(["2031-04-04"]).Columns).X);

    [Fact]
    public void Dates_stand_in_order_and_what_has_none_at_the_end() =>
        Assert.Equal(["1998", "2031-04-04", "undated"], DateAxis.Of(["2031-04-04", null, "1998"]).Columns.Select(column => column.Title));

    [Fact]
    public void Marks_have_room_and_stay_on_the_axis()
    {
        var columns = DateAxis.Of(Enumerable.Range(0, 30).Select(i => (EdtfDate?)new EdtfDate(new DateOnly(1990 + (i / 2), 1, 1 + i)))).Columns;
        Assert.All(columns.Zip(columns.Skip(1)), pair => Assert.True(pair.Second.X - pair.First.X >= 20));
        Assert.All(columns, column => Assert.InRange(column.X, 0, DateAxis.Width));
    }

    [Theory]
    [InlineData(200, "2031-07")]
    [InlineData(5_000, "2031")]
    public void Many_days_share_a_column(int days, string column)
    {
        var axis = DateAxis.Of(Enumerable.Range(0, days).Select(i => (EdtfDate?)new EdtfDate(new DateOnly(2031, 1, 1).AddDays(i))));
        Assert.Contains(column, axis.Columns.Select(each => each.Title));
        Assert.InRange(axis.Columns.Length, 1, 30);
    }
}
