using System.Text;
using System.Text.Json;

namespace FactCheck.Tests.Unit.Serializer;

public class FaultTests
{
    [Theory]
    [InlineData("""{ "$schema": "https://factcheck.example/schema/claims-1.json", "id": "A", "title": "t", "language": "en" }""", "FC0201 at '/id': 'A' is not an id.")]
    [InlineData("""{ "$schema": "https://factcheck.example/schema/claims-2.json" }""", "FC0210 at '/$schema'")]
    [InlineData("{}", "FC0102 at '': The member \"$schema\" is missing. Add it. (3 more)")]
    [InlineData("[]", "FC0104 at ''")]
    [InlineData("""{ "$schema": "https://factcheck.example/schema/claims-1.json", "id": "a", "title": "t", "language": "en", "notes": 1 }""", "FC0101 at '/notes'")]
    [InlineData("""{ "$schema": "https://factcheck.example/schema/claims-1.json", "id": "a", "title": "\ud800", "language": "en" }""", "FC0204 at '/title'")]
    public void What_is_wrong_is_told_with_code_pointer_and_message(string json, string message) =>
        Assert.StartsWith(message, Fault<ClaimSet>(json).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ // comment\n}")]
    [InlineData("{} {}")]
    [InlineData("{,}")]
    public void What_is_no_JSON_is_told_as_the_serializer_tells_it(string json) => Assert.NotEmpty(Fault<ClaimSet>(json).Message);

    [Theory]
    [InlineData("\"Bay Herald\"")]
    [InlineData("\"\"")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"\\ud800\"")]
    public void What_is_no_id_is_told(string json) => Assert.NotEmpty(Fault<Id>(json).Message);

    [Fact]
    public void The_code_of_a_wrong_id_is_told() =>
        Assert.StartsWith("FC0201 at '': ", Fault<Id>("\"Bay Herald\"").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"2017-13\"", "FC0202 at '': '2017-13' is not a date: there is no month 13.")]
    [InlineData("2017", "FC0104 at ''")]
    public void What_is_no_date_is_told(string json, string message) => Assert.StartsWith(message, Fault<EdtfDate>(json).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_told_with_their_code()
    {
        byte[] json = [.. "{ \"id\": \""u8, 0xC3, 0x28, .. "\" }"u8];
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ClaimSet>(json, FactCheckJson.Options));
        Assert.StartsWith("FC0002 at ''", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_too_deep_is_told()
    {
        var json = new StringBuilder("{ \"ext\": ").Insert(9, "{ \"a\": ", 100).Append('1').Append('}', 101).ToString();
        Assert.NotEmpty(Fault<Scale>(json).Message);
    }

    private static JsonException Fault<T>(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json, FactCheckJson.Options));
}
