using FactCheck.Json;

namespace FactCheck.Tests.Unit.Json;

/// <summary>Single values: numbers, null, members that are there twice, texts that are no claim set at all.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("1", "")]
    [InlineData("2147483647", "")]
    [InlineData("2147483648", "FC0206")]
    [InlineData("0", "FC0206")]
    [InlineData("-0", "FC0206")]
    [InlineData("-1", "FC0206")]
    [InlineData("3.0", "FC0206")]
    [InlineData("3e0", "FC0206")]
    [InlineData("1e999", "FC0206")]
    [InlineData("1e-999", "FC0206")]
    [InlineData("0.1", "FC0206")]
    [InlineData("\"1\"", "FC0104")]
    [InlineData("01", "FC0001")]
    [InlineData("+1", "FC0001")]
    [InlineData(".5", "FC0001")]
    [InlineData("1.", "FC0001")]
    [InlineData("1e", "FC0001")]
    [InlineData("-", "FC0001")]
    [InlineData("0x1", "FC0001")]
    [InlineData("Infinity", "FC0001")]
    [InlineData("1_000", "FC0001")]
    public void A_number_is_whole_within_its_range_and_written_in_digits(string number, string code) =>
        Assert.Equal(code, Codes(SmallTexts.WithVia($$"""{"unnamed":"two","count":{{number}}}""")));

    [Theory]
    [InlineData(20)]
    [InlineData(400)]
    [InlineData(1_000_000)]
    public void A_number_of_very_many_digits_is_out_of_range(int digits) =>
        Assert.Equal("FC0206", Codes(SmallTexts.WithVia($$"""{"unnamed":"two","count":{{new string('9', digits)}}}""")));

    [Fact]
    public void Minus_nought_is_nought()
    {
        var set = Examples.Read(SmallTexts.With($$""" "sources":[{"id":"s","kind":"book","title":"S","text":{"sha256":"{{new string('0', 64)}}","length":-0} }]"""));
        Assert.Equal(0, set.Sources[0].Text!.Length);
        Assert.Contains("\"length\": 0", ClaimSetJson.Write(set), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", "FC0105@1:1")]
    [InlineData("true", "FC0104@1:1")]
    [InlineData("false", "FC0104@1:1")]
    [InlineData("12", "FC0104@1:1")]
    [InlineData("\"a\"", "FC0104@1:1")]
    [InlineData("[]", "FC0104@1:1")]
    [InlineData("[{}]", "FC0104@1:1")]
    [InlineData("  [", "FC0104@1:3 FC0001@1:4")]
    [InlineData("", "FC0001@1:1")]
    [InlineData("  ", "FC0001@1:3")]
    [InlineData("\r\n\t\n", "FC0001@3:1")]
    [InlineData("\0", "FC0001@1:1")]
    [InlineData("{", "FC0001@1:2")]
    [InlineData("}", "FC0001@1:1")]
    public void A_text_that_is_no_object_is_told_what_it_is(string json, string faults) => Assert.Equal(faults, SmallTexts.Faults(json));

    [Fact]
    public void An_object_without_members_misses_each_required_one() =>
        Assert.Equal("$schema id language title", string.Join(' ', ClaimSetJson.Read("{}").Diagnostics.Select(diagnostic => diagnostic.Message.Split('"')[1])));

    [Theory]
    [InlineData(""" "summary":null """, "/summary")]
    [InlineData(""" "parties":null """, "/parties")]
    [InlineData(""" "parties":[null] """, "/parties/0")]
    [InlineData(""" "parties":[{"id":"p","kind":"person","name":"P","aliases":["Q",null]}] """, "/parties/0/aliases/1")]
    [InlineData(""" "parties":[{"id":"p","kind":null,"name":"P"}] """, "/parties/0/kind")]
    [InlineData(""" "evidence":[{"id":"e","kind":"data","summary":"S","credibility":null}] """, "/evidence/0/credibility")]
    [InlineData(""" "evidence":[{"id":"e","kind":"data","summary":"S","cites":[{"source":"s","quotes":[null]}]}] """, "/evidence/0/cites/0/quotes/0")]
    [InlineData(""" "evidence":[{"id":"e","kind":"data","summary":"S","cites":[{"source":"s","via":[{"jointly":["p",null]}]}]}] """, "/evidence/0/cites/0/via/0/jointly/1")]
    [InlineData(""" "ext":null """, "/ext")]
    public void Null_is_no_value_wherever_it_stands(string members, string pointer)
    {
        var fault = Assert.Single(ClaimSetJson.Read(SmallTexts.With(members)).Diagnostics);
        Assert.Equal(("FC0105", pointer, SmallTexts.At(SmallTexts.With(members), "null")), (fault.Code, fault.Pointer, fault.Position));
    }

    [Theory]
    [InlineData(""" "summary":"a","summary":"b" """, "/summary")]
    [InlineData(""" "\u0069d":"b" """, "/id")]
    [InlineData(""" "i\u0064":null """, "/id")]
    [InlineData(""" "parties":[],"parties":[{}] """, "/parties")]
    [InlineData(""" "parties":[{"id":"p","kind":"person","name":"P","name":"Q"}] """, "/parties/0/name")]
    [InlineData(""" "ext":{"a":1,"a":{"b":[]}} """, "/ext")]
    [InlineData(""" "ext":{"a":1,"\u0061":2} """, "/ext")]
    [InlineData(""" "ext":{"":[{"a":1,"a":1}]} """, "/ext")]
    [InlineData(""" "ext":{},"ext":{} """, "/ext")]
    public void A_member_that_is_there_twice_is_reported_once(string members, string pointer)
    {
        var fault = Assert.Single(ClaimSetJson.Read(SmallTexts.With(members)).Diagnostics);
        Assert.Equal(("FC0103", pointer), (fault.Code, fault.Pointer));
    }

    [Fact]
    public void The_same_member_in_different_objects_is_no_duplicate() =>
        Assert.Equal("", Codes(SmallTexts.With(""" "ext":{"a":{"a":{"a":[{"a":1},{"a":1}]}},"A":1} """)));

    [Fact]
    public void Members_may_stand_in_any_order_and_be_spelt_with_escapes()
    {
        var set = Examples.Read("""{"l\u0061nguage":"\u0065n","title":"\u0054","id":"\u0061","$schema":"https:\/\/factcheck.example\/schema\/claims-1.json"}""");
        Assert.Equal(Examples.Read(SmallTexts.With("\"parties\":[]")), set);
    }

    [Theory]
    [InlineData(nameof(ClaimSetReadOptions.MaxBytes))]
    [InlineData(nameof(ClaimSetReadOptions.MaxDepth))]
    [InlineData(nameof(ClaimSetReadOptions.MaxItems))]
    [InlineData(nameof(ClaimSetReadOptions.MaxStringLength))]
    [InlineData(nameof(ClaimSetReadOptions.MaxDiagnostics))]
    public void A_limit_below_one_is_refused_by_its_name(string limit)
    {
        foreach (var value in (int[])[0, -1, int.MinValue])
            Assert.Equal(limit, Assert.Throws<ArgumentOutOfRangeException>(() => OptionsWith(limit, value)).ParamName);
        Assert.NotEqual(ClaimSetReadOptions.Default, OptionsWith(limit, 1));
    }

    [Fact]
    public void A_depth_above_one_thousand_is_refused()
    {
        Assert.Equal(1_000, new ClaimSetReadOptions { MaxDepth = 1_000 }.MaxDepth);
        Assert.Equal("MaxDepth", Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimSetReadOptions { MaxDepth = 1_001 }).ParamName);
    }

    private static ClaimSetReadOptions OptionsWith(string limit, int value) => limit switch
    {
        nameof(ClaimSetReadOptions.MaxBytes) => new() { MaxBytes = value },
        nameof(ClaimSetReadOptions.MaxDepth) => new() { MaxDepth = value },
        nameof(ClaimSetReadOptions.MaxItems) => new() { MaxItems = value },
        nameof(ClaimSetReadOptions.MaxStringLength) => new() { MaxStringLength = value },
        _ => new() { MaxDiagnostics = value },
    };

    private static string Codes(string json) => string.Join(' ', ClaimSetJson.Read(json).Diagnostics.Select(diagnostic => diagnostic.Code));
}
