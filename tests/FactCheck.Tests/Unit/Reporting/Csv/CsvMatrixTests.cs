using FactCheck.Reporting;
using FactCheck.Tests.Laws;

namespace FactCheck.Tests.Unit.Reporting.Csv;

public class CsvMatrixTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"http://a.example\",\"x\")", "\"'=HYPERLINK(\"\"http://a.example\"\",\"\"x\"\")\"")]
    [InlineData("\t=1", "\\u0009=1")]
    [InlineData(" =1", " '=1")]
    [InlineData("x;=HYPERLINK(1)", "x;'=HYPERLINK(1)")]
    [InlineData("x;  ＠SUM(1); y-1", "x;  '＠SUM(1); y-1")]
    [InlineData("a\r\nb", "\\u000d\\u000ab")]
    [InlineData("", "")]
    public void A_field_is_quoted_where_it_must_be_and_cannot_be_run(string text, string field) =>
        Assert.Equal(field, CsvMatrix.Field(text.StartsWith("a\r", StringComparison.Ordinal) ? text[1..] : text));

    [Fact]
    public void Every_row_has_a_field_for_each_column_and_there_is_one_for_each_accused() => Law.HoldsForValid((set, _) =>
    {
        var report = Report.Of(set.Validate());
        var rows = Read(Outputs.Csv(report));
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.Equal(1 + report.ClaimSet.Allegations.Sum(allegation => Math.Max(1, allegation.Against.Length)), rows.Length);
    });

    /// <summary>The fields of each row, as RFC 4180 says.</summary>
    private static string[][] Read(string csv)
    {
        var rows = new List<string[]>();
        var fields = new List<string>();
        var i = 0;
        while (i < csv.Length)
        {
            var end = csv[i] == '"' ? EndOfQuoted(csv, i) : csv.IndexOfAny([',', '\r'], i);
            fields.Add(csv[i..end]);
            i = end + 1;
            if (csv[end] == ',')
                continue;
            Assert.Equal('\n', csv[i++]);
            rows.Add([.. fields]);
            fields.Clear();
        }
        return [.. rows];
    }

    private static int EndOfQuoted(string csv, int from)
    {
        for (var i = from + 1; ; i++)
            if (csv[i] == '"' && csv[++i] != '"')
                return i;
    }
}
