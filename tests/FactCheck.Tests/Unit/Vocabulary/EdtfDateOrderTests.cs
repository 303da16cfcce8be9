namespace FactCheck.Tests.Unit.Vocabulary;

public class EdtfDateOrderTests
{
    /// <summary>By earliest day, then latest, then text; an open beginning first, an open end last.</summary>
    private static readonly EdtfDate[] Ordered =
    [
        "[..0001]", "[..1760-12-03]", "[..1984]", "0001", "1984", "2016-12-31", "2017-01-01", "2017-01-01T00:00:00Z", "2017-01", "2017", "2017%", "2017?", "2017~",
        "[2017..2017]", "2017-01-01/2018", "2017/..", "[2017..]", "2017-01-02", "2017-09", "9999-12-31", "[9999-12-31..]",
    ];

    [Fact]
    public void Order_is_by_the_earliest_day_then_by_the_latest_then_by_the_text()
    {
        for (var i = 0; i < Ordered.Length; i++)
            for (var j = 0; j < Ordered.Length; j++)
            {
                var (left, right) = (Ordered[i], Ordered[j]);
                Assert.True(Math.Sign(left.CompareTo(right)) == Math.Sign(i.CompareTo(j)), $"{left} and {right}");
                Assert.Equal((i < j, i <= j, i > j, i >= j, i == j, i != j), (left < right, left <= right, left > right, left >= right, left == right, left != right));
            }
    }

    [Fact]
    public void Null_comes_before_every_date()
    {
        EdtfDate? none = null;
        Assert.True(none < Ordered[0] && none <= Ordered[0] && Ordered[0] > none && none <= null && none >= null);
        Assert.True(none == null && none != Ordered[0] && !Ordered[0].Equals(none));
        Assert.Equal(1, Ordered[0].CompareTo(none));
    }

    [Fact]
    public void Equality_is_that_of_the_text_and_not_of_the_days()
    {
        EdtfDate month = "2017-09", set = "[2017-09-01..2017-09-30]";
        Assert.Equal((month.Earliest, month.Latest), (set.Earliest, set.Latest));
        Assert.NotEqual(month, set);
        Assert.Equal(EdtfDate.Parse("2017-09"), month);
        Assert.Equal(EdtfDate.Parse("2017-09").GetHashCode(), month.GetHashCode());
        Assert.True(month.Equals((object)EdtfDate.Parse("2017-09")));
        Assert.False(month.Equals((object)"2017-09"));
    }

    [Fact]
    public void A_day_converts_to_a_date_of_that_day()
    {
        EdtfDate day = new DateOnly(987, 4, 3);
        Assert.Equal("0987-04-03", day.ToString());
        Assert.Equal(EdtfDate.Parse("0987-04-03"), day);
        Assert.Equal((new DateOnly(987, 4, 3), new DateOnly(987, 4, 3)), (day.Earliest!.Value, day.Latest!.Value));
        Assert.True(day.IsCertain && !day.IsExtent);
    }

    [Theory]
    [InlineData("2017-09-12", "2017-09-13", true)]
    [InlineData("2017-09-13", "2017-09-13", false)]
    [InlineData("2017-08", "2017-09-01", true)]
    [InlineData("2017-09", "2017-09-13", false)]
    [InlineData("2016", "2017/..", true)]
    [InlineData("2016/..", "2017", false)]
    [InlineData("[..2016]", "2017", true)]
    [InlineData("2016", "[..2017]", false)]
    [InlineData("[2016..]", "2017", false)]
    [InlineData("2016", "[2017..]", true)]
    [InlineData("2016?", "2017", false)]
    [InlineData("2016~", "2017", false)]
    [InlineData("2016", "2017%", false)]
    [InlineData("2017-09-13T01:00:00Z", "2017-09-13T02:00:00Z", false)]
    public void One_date_is_certainly_before_another_where_every_day_of_it_is(string left, string right, bool before)
    {
        Assert.Equal(before, EdtfDate.Parse(left).IsCertainlyBefore(right));
        Assert.False(EdtfDate.Parse(right).IsCertainlyBefore(left));
    }
}
