using FactCheck.Json;

namespace FactCheck.Tests.Unit.Json;

/// <summary>What other programs store with an item is kept as it is.</summary>
public class ExtensionTests
{
    [Theory]
    [InlineData("""{}""", """{}""")]
    [InlineData(""" { "z" : 1 , "a" : [ ] , "m" : { } } """, """{"z":1,"a":[],"m":{}}""")]
    [InlineData("""{"n":[1.0,1,1e5,1E+05,-0,100000000000000000000,0.10,1e999]}""", """{"n":[1.0,1,1e5,1E+05,-0,100000000000000000000,0.10,1e999]}""")]
    [InlineData("""{"t":true,"f":false,"n":null,"l":[null,true]}""", """{"t":true,"f":false,"n":null,"l":[null,true]}""")]
    [InlineData("""{"\u0061":"\u0041\/\u00e9\ud83c\udf0a"}""", """{"a":"A/é🌊"}""")]
    [InlineData("""{"a":"\u000A\t\u0001\"\\<>&'"}""", """{"a":"\n\t\u0001\"\\<>&'"}""")]
    [InlineData("""{"a":{"b":[{"c":[[{"d":{}}]]},{"c":1}]}}""", """{"a":{"b":[{"c":[[{"d":{}}]]},{"c":1}]}}""")]
    [InlineData("""{"":1,"é":2,"e\u0301":3,"$ref":4}""", "{\"\":1,\"é\":2,\"e\u0301\":3,\"$ref\":4}")]
    public void An_extension_is_kept_in_order_with_its_numbers_as_written(string json, string expected)
    {
        Assert.Equal(expected, FactCheckJson.ParseExtension(json).ToString());
        var set = Examples.Read(SmallTexts.With($"\"ext\":{json}"));
        Assert.Equal(expected, set.Ext!.ToString());
        Assert.Equal(expected, Examples.Read(ClaimSetJson.Write(set)).Ext!.ToString());
    }

    [Fact]
    public void An_extension_is_written_in_the_layout_of_the_file()
    {
        var json = ClaimSetJson.Write(Examples.Read(SmallTexts.With("""  "ext":{"n":[1,2.0,true,null,"a",{}],"m":1}""")));
        Assert.EndsWith(
            """
              "ext": {
                "n": [
                  1,
                  2.0,
                  true,
                  null,
                  "a",
                  {}
                ],
                "m": 1
              }
            }

            """.ReplaceLineEndings("\n"),
            json,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_extension_stands_on_items_and_citations_too()
    {
        var set = Examples.Read(SmallTexts.WithEvidence(""" "cites":[{"source":"s","ext":{"c":1}}],"ext":{"e":1}"""));
        Assert.Equal("""{"e":1}""", set.Evidence[0].Ext!.ToString());
        Assert.Equal("""{"c":1}""", set.Evidence[0].Cites[0].Ext!.ToString());
        Assert.Equal(set, Examples.Read(ClaimSetJson.Write(set)));
    }

    [Theory]
    [InlineData("""{"a":1,"b":2}""", """ { "\u0061" : 1, "b" : 2 } """, true)]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", false)]
    [InlineData("""{"a":1}""", """{"a":1.0}""", false)]
    [InlineData("""{"a":1}""", """{"A":1}""", false)]
    [InlineData("""{"a":"é"}""", """{"a":"\u00e9"}""", true)]
    [InlineData("""{"a":"\u00e9"}""", """{"a":"e\u0301"}""", false)]
    public void Two_extensions_are_equal_when_members_values_and_order_are(string left, string right, bool equal)
    {
        var (first, second) = (FactCheckJson.ParseExtension(left), FactCheckJson.ParseExtension(right));
        Assert.Equal(equal, first.Equals(second));
        Assert.Equal(equal, first.Equals((object)second));
        if (equal)
            Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.False(first.Equals(null));
        Assert.False(first.Equals((object)left));
    }

    [Theory]
    [InlineData("", "FC0001")]
    [InlineData(" ", "FC0001")]
    [InlineData("{", "FC0001")]
    [InlineData("{}{}", "FC0001")]
    [InlineData("{\"a\":1,}", "FC0001")]
    [InlineData("{} // done", "FC0008")]
    [InlineData("null", "FC0105")]
    [InlineData("[]", "FC0104")]
    [InlineData("\"a\"", "FC0104")]
    [InlineData("{\"a\":1,\"a\":1}", "FC0103")]
    [InlineData("{\"a\":\"\\ud83c\"}", "FC0204")]
    [InlineData("{\"\\udf0a\":1}", "FC0204")]
    public void What_is_no_extension_is_refused_with_the_reason(string json, string code) =>
        Assert.Contains(code, Assert.Throws<FormatException>(() => FactCheckJson.ParseExtension(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_extension_deeper_than_the_default_limit_is_refused()
    {
        var deep = "{\"a\":" + new string('[', 64) + new string(']', 64) + "}";
        Assert.Contains("FC0004", Assert.Throws<FormatException>(() => FactCheckJson.ParseExtension(deep)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => FactCheckJson.ParseExtension(null!));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_dotnet_string_is_a_format_that_is_wrong() =>
        Assert.Throws<FormatException>(() => FactCheckJson.ParseExtension("{\"a\":\"\uD83C\"}"));
}
