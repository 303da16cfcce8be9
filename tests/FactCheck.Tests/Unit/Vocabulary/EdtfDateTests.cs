namespace FactCheck.Tests.Unit.Vocabulary;

/// <summary>
/// The examples are those of the Library of Congress's EDTF specification of 4 February 2019, wherever it has one: level 0, the qualifiers and
/// open ends of level 1, the sets of level 2.
/// </summary>
public class EdtfDateTests
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28")]
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11")]
    [InlineData("1985-04-12/..", "1985-04-12", null)]
    [InlineData("1985-04/..", "1985-04-01", null)]
    [InlineData("1985/..", "1985-01-01", null)]
    [InlineData("[..1760-12-03]", null, "1760-12-03")]
    [InlineData("[1760-12..]", "1760-12-01", null)]
    [InlineData("[..1984]", null, "1984-12-31")]
    [InlineData("[1670..1672]", "1670-01-01", "1672-12-31")]
    [InlineData("[2017-06..2017-07]", "2017-06-01", "2017-07-31")]
    [InlineData("[2017-06-03..2017-06-03]", "2017-06-03", "2017-06-03")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2000-02", "2000-02-01", "2000-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2016-02-29", "2016-02-29", "2016-02-29")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void A_date_allows_the_days_from_its_earliest_to_its_latest(string text, string? earliest, string? latest)
    {
        EdtfDate date = text;
        Assert.Equal((earliest, latest), (Day(date.Earliest), Day(date.Latest)));
        Assert.Equal(text, date.ToString());
        Assert.Equal(date, EdtfDate.Parse(text.AsSpan()));
        Assert.True(EdtfDate.TryParse(text, null, out var parsed) && parsed == date);
        Assert.True(EdtfDate.TryParse(text.AsSpan(), null, out parsed) && parsed == date && parsed.ToString() == text);
    }

    [Theory]
    [InlineData("2017", false, false, false)]
    [InlineData("1984?", true, false, false)]
    [InlineData("2004-06~", false, true, false)]
    [InlineData("2004-06-11%", true, true, false)]
    [InlineData("[..1984]", false, false, false)]
    [InlineData("1964/2008", false, false, true)]
    [InlineData("1985/..", false, false, true)]
    [InlineData("1984?/..", true, false, true)]
    [InlineData("1984~/2004-06", false, true, true)]
    [InlineData("1984/2004-06~", false, true, true)]
    [InlineData("1984?/2004%", true, true, true)]
    public void How_sure_a_date_is_and_whether_it_is_an_extent_are_kept_apart(string text, bool uncertain, bool approximate, bool extent)
    {
        EdtfDate date = text;
        Assert.Equal((uncertain, approximate, extent), (date.IsUncertain, date.IsApproximate, date.IsExtent));
        Assert.Equal(!uncertain && !approximate, date.IsCertain);
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30", "a time is written in UTC")]
    [InlineData("1985-04-12T23:20:30-04", "a time is written in UTC")]
    [InlineData("1985-04-12T23:20:30+04:30", "a time is written in UTC")]
    [InlineData("Y170000002", "write 2017")]
    [InlineData("Y-170000002", "write 2017")]
    [InlineData("2001-21", "seasons are not part of this format")]
    [InlineData("201X", "write 2017")]
    [InlineData("20XX", "write 2017")]
    [InlineData("2004-XX", "write 2017")]
    [InlineData("1985-04-XX", "write 2017")]
    [InlineData("1985-XX-XX", "write 2017")]
    [InlineData("../1985-04-12", "write [..2017-09-14]")]
    [InlineData("../1985-04", "write [..2017-09-14]")]
    [InlineData("../1985", "write [..2017-09-14]")]
    [InlineData("1985-04-12/", "write 2017")]
    [InlineData("1985-04/", "write 2017")]
    [InlineData("1985/", "write 2017")]
    [InlineData("/1985-04-12", "write 2017")]
    [InlineData("/1985-04", "write 2017")]
    [InlineData("/1985", "write 2017")]
    [InlineData("-1985", "write 2017")]
    [InlineData("Y-17E7", "write 2017")]
    [InlineData("1950S2", "write 2017")]
    [InlineData("Y171010000S3", "write 2017")]
    [InlineData("Y3388E2S3", "write 2017")]
    [InlineData("2001-34", "seasons are not part of this format")]
    [InlineData("[1667,1668,1670..1672]", "a list of days is not part of this format")]
    [InlineData("[1760-01,1760-02,1760-12..]", "a list of days is not part of this format")]
    [InlineData("[1667,1760-12]", "a list of days is not part of this format")]
    [InlineData("{1667,1668,1670..1672}", "write 2017")]
    [InlineData("{1960,1961-12}", "write 2017")]
    [InlineData("{..1984}", "write 2017")]
    [InlineData("2004-06~-11", "write 2017")]
    [InlineData("2004?-06-11", "write 2017")]
    [InlineData("?2004-06-~11", "write 2017")]
    [InlineData("2004-%06-11", "write 2017")]
    [InlineData("156X-12-25", "write 2017")]
    [InlineData("15XX-12-25", "write 2017")]
    [InlineData("XXXX-12-XX", "write 2017")]
    [InlineData("1XXX-XX", "write 2017")]
    [InlineData("1XXX-12", "write 2017")]
    [InlineData("1984-1X", "write 2017")]
    [InlineData("2004-06-~01/2004-06-~20", "write 2017")]
    [InlineData("2004-06-XX/2004-07-03", "write 2017")]
    public void Examples_of_EDTF_that_a_claim_set_has_no_use_for_are_refused_and_told_why(string text, string why) => Refused(text, why);

    [Theory]
    [InlineData("", "write 2017")]
    [InlineData(" 2017", "write 2017")]
    [InlineData("2017-9", "write 2017")]
    [InlineData("17-09-13", "write 2017")]
    [InlineData("2017/09/13", "write 2017")]
    [InlineData("20170913", "write 2017")]
    [InlineData("13 September 2017", "write 2017")]
    [InlineData("٢٠١٧", "write 2017")]
    [InlineData("2017??", "write 2017")]
    [InlineData("?", "write 2017")]
    [InlineData("2017-00", "there is no month 00")]
    [InlineData("2017-13", "there is no month 13")]
    [InlineData("2017-09-00", "2017-09 has no day 00")]
    [InlineData("2017-09-31", "2017-09 has no day 31")]
    [InlineData("2017-02-29", "2017-02 has no day 29")]
    [InlineData("1900-02-29", "1900-02 has no day 29")]
    [InlineData("0000", "years run from 0001 to 9999")]
    [InlineData("0000-02-29", "years run from 0001 to 9999")]
    [InlineData("2017-09-13T14:05Z", "a time is written in UTC")]
    [InlineData("2017-09-13T25:00:00Z", "a time is written in UTC")]
    [InlineData("2017-02-29T00:00:00Z", "a time is written in UTC")]
    [InlineData("2017-09-13T14:05:00Z?", "a time is written in UTC")]
    [InlineData("2017-09-13T14:05:00.123Z", "a time is written in UTC")]
    [InlineData("2008/1964", "it ends before it begins")]
    [InlineData("2017-09-13/2017-08", "it ends before it begins")]
    [InlineData("[2017-07..2017-06]", "it ends before it begins")]
    [InlineData("[2017-06..2017-07-03]", "of one precision")]
    [InlineData("[2017..2017-07]", "of one precision")]
    [InlineData("[..]", "both ends are open")]
    [InlineData("[2017..", "the bracket is not closed")]
    [InlineData("[", "the bracket is not closed")]
    [InlineData("[]", "write 2017")]
    [InlineData("[2017]", "write 2017")]
    [InlineData("[2017...2018]", "write 2017")]
    [InlineData("[2017?..2018]", "write 2017")]
    [InlineData("../..", "an extent without a beginning")]
    [InlineData("2016/2017/2018", "write 2017")]
    public void What_is_no_date_is_refused_and_told_why(string text, string why) => Refused(text, why);

    [Fact]
    public void Null_is_no_text_of_a_date()
    {
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse(null!));
        Assert.False(EdtfDate.TryParse((string?)null, null, out _));
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", null);

    private static void Refused(string text, string why)
    {
        var message = Assert.Throws<FormatException>(() => EdtfDate.Parse(text)).Message;
        Assert.StartsWith($"'{text}' is not a date: ", message, StringComparison.Ordinal);
        Assert.Contains(why, message, StringComparison.Ordinal);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        Assert.False(EdtfDate.TryParse(text, null, out _));
        Assert.False(EdtfDate.TryParse(text.AsSpan(), null, out _));
    }
}
