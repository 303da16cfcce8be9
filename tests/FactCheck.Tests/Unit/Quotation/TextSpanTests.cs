using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

public class TextSpanTests
{
    [Theory]
    [InlineData(2, 5, 2, 5, true, true)]
    [InlineData(2, 5, 3, 4, true, true)]
    [InlineData(2, 5, 2, 3, true, true)]
    [InlineData(2, 5, 4, 5, true, true)]
    [InlineData(2, 5, 1, 3, false, true)]
    [InlineData(2, 5, 4, 6, false, true)]
    [InlineData(2, 5, 0, 9, false, true)]
    [InlineData(2, 5, 5, 6, false, false)]
    [InlineData(2, 5, 0, 2, false, false)]
    [InlineData(2, 5, 7, 8, false, false)]
    public void One_contains_another_or_overlaps_it(int start, int end, int from, int to, bool contains, bool overlaps)
    {
        var (span, other) = (new TextSpan(start, end), new TextSpan(from, to));
        Assert.Equal((contains, overlaps, overlaps), (span.Contains(other), span.Overlaps(other), other.Overlaps(span)));
    }

    [Fact]
    public void They_stand_in_the_order_of_their_starts_and_then_of_their_ends()
    {
        TextSpan[] ordered = [new(1, 2), new(1, 3), new(2, 2)];
        for (var i = 0; i < ordered.Length; i++)
            for (var j = 0; j < ordered.Length; j++)
                Assert.Equal(
                    (i.CompareTo(j), i < j, i <= j, i > j, i >= j),
                    (ordered[i].CompareTo(ordered[j]), ordered[i] < ordered[j], ordered[i] <= ordered[j], ordered[i] > ordered[j], ordered[i] >= ordered[j]));
    }

    [Fact]
    public void A_span_does_not_begin_before_the_text_or_end_before_it_begins()
    {
        Assert.Equal("start", Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 0)).ParamName);
        Assert.Equal("end", Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(2, 1)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => new TextSpan(0, 1).Of(null!)).ParamName);
        Assert.Equal("b", new TextSpan(1, 2).Of("abc"));
    }
}
