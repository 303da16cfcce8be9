namespace FactCheck.Tests.Unit.Reporting.View;

public class DatesTests
{
    [Theory]
    [InlineData("2031", "2031")]
    [InlineData("2031-04-04", "2031-04-04")]
    [InlineData("2031-04-04T23:59:59Z", "2031-04-04")]
    [InlineData("2031-04?", "2031-04 (uncertain)")]
    [InlineData("2031-04~", "about 2031-04")]
    [InlineData("2031-04%", "about 2031-04 (uncertain)")]
    [InlineData("[2031-04..2031-06]", "between 2031-04 and 2031-06")]
    [InlineData("[..2031-06]", "on or before 2031-06")]
    [InlineData("[2031-04..]", "on or after 2031-04")]
    [InlineData("2031-04/2031-06~", "from 2031-04 to about 2031-06")]
    [InlineData("2031-04/..", "since 2031-04")]
    public void A_date_is_said_in_words_with_the_precision_that_it_has(string date, string words) => Assert.Equal(words, ((EdtfDate?)date).InWords());

    [Fact]
    public void Of_no_date_it_is_said_that_there_is_none() => Assert.Equal("undated", ((EdtfDate?)null).InWords());
}
