using System.Globalization;
using FactCheck.Json;
using FactCheck.Tests.Unit.Json;

namespace FactCheck.Tests.Corpus;

/// <summary>The limits of reading: a text that is exactly at one is read; what is one over it is one diagnostic.</summary>
public class ReadingLimitTests
{
    private static readonly Limit[] Limits =
    [
        new("FC0003", 4_096, max => new() { MaxBytes = max }, bytes => Summary(new('x', bytes - Summary("").Length))),
        new("FC0004", 12, max => new() { MaxDepth = max }, depth => Ext(new string('[', depth - 2) + new string(']', depth - 2))),
        new("FC0004", 54, _ => ClaimSetReadOptions.Default, depth => Ext(new string('[', depth - 1) + new string(']', depth - 1))),
        new("FC0004", 54, _ => new() { MaxDepth = 1_000 }, depth => Ext(string.Concat(Enumerable.Repeat("{\"x\":", depth - 1)) + "1" + new string('}', depth - 1))),
        new("FC0005", 3, max => new() { MaxItems = max }, items => Parties(items)),
        new("FC0006", 60, max => new() { MaxStringLength = max }, length => Summary(new('x', length))),
        new("FC0006", 60, max => new() { MaxStringLength = max }, length => Summary(string.Concat(Enumerable.Repeat("\U0001F30A", length / 2)) + new string('é', length % 2))),
        new("FC0006", 60, max => new() { MaxStringLength = max }, length => Summary(string.Concat(Enumerable.Repeat("\\u00e9", length)))),
        new("FC0006", 60, max => new() { MaxStringLength = max }, length => Cited($"\"locator\":\"{new string('x', length)}\"")),
        new("FC0006", 60, max => new() { MaxStringLength = max }, length => Source($"\"url\":\"{"https://a.example/".PadRight(length, 'x')}\"")),
        new("FC0006", 1_000_000, _ => ClaimSetReadOptions.Default, length => Summary(new('x', length))),
    ];

    /// <summary>The codes of the limits: texts that go over them are made here, and not kept as files.</summary>
    public static IEnumerable<string> CodesOfLimits => [.. Limits.Select(limit => limit.Code).Distinct(StringComparer.Ordinal), "FC0007"];

    public static TheoryData<int> Rows => new(Enumerable.Range(0, Limits.Length));

    [Theory, MemberData(nameof(Rows))]
    public void Read_accepts_what_is_exactly_at_a_limit(int row)
    {
        var limit = Limits[row];
        Assert.Empty(ClaimSetJson.Read(limit.TextOf(limit.Max), options: limit.OptionsFor(limit.Max)).Diagnostics);
    }

    [Theory, MemberData(nameof(Rows))]
    public void Read_reports_once_what_is_one_over_a_limit(int row)
    {
        var limit = Limits[row];
        var reading = ClaimSetJson.Read(limit.TextOf(limit.Max + 1), "a.claims.json", limit.OptionsFor(limit.Max));
        Assert.Equal(limit.Code, Assert.Single(reading.Diagnostics).Code);
        Assert.False(reading.TryGetClaimSet(out _));
        Assert.Contains(limit.Max.ToString(CultureInfo.InvariantCulture), reading.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_reports_as_many_faults_as_allowed_and_one_that_there_are_more()
    {
        var json = SmallTexts.With(""" "x":1,"y":2,"z":3""");
        var three = ClaimSetJson.Read(json, options: new() { MaxDiagnostics = 3 });
        Assert.Equal("FC0101 FC0101 FC0101", Codes(three));
        var two = ClaimSetJson.Read(json, options: new() { MaxDiagnostics = 2 });
        Assert.Equal("FC0101 FC0101 FC0007", Codes(two));
        Assert.Equal("More than 2 things are wrong; the rest is not reported.", two.Diagnostics[2].Message);
        Assert.Equal(SmallTexts.At(json, "\"z\""), two.Diagnostics[2].Position);
    }

    [Fact]
    public void Broken_syntax_behind_the_last_allowed_fault_is_counted_as_one_more()
    {
        var reading = ClaimSetJson.Read(SmallTexts.With(""" "x":1,"""), options: new() { MaxDiagnostics = 1 });
        Assert.Equal("FC0101 FC0007", Codes(reading));
    }

    private static string Codes(ClaimSetReading reading) => string.Join(' ', reading.Diagnostics.Select(diagnostic => diagnostic.Code));

    private static string Summary(string text) => SmallTexts.With($"\"summary\":\"{text}\"");

    private static string Ext(string value) => SmallTexts.With($"\"ext\":{{\"x\":{value}}}");

    private static string Parties(int count) =>
        SmallTexts.With($"\"parties\":[{string.Join(',', Enumerable.Range(1, count).Select(i => $$"""{"id":"p{{i}}","kind":"person","name":"P"}"""))}]");

    private static string Cited(string member) => SmallTexts.WithEvidence($$""" "cites":[{"source":"s",{{member}}}]""");

    private static string Source(string member) => SmallTexts.With($$""" "sources":[{"id":"s","kind":"book","title":"S",{{member}}}]""");

    /// <summary>A limit, and texts of any size that it measures.</summary>
    private sealed record Limit(string Code, int Max, Func<int, ClaimSetReadOptions> OptionsFor, Func<int, string> TextOf);
}
