using System.Text;
using FactCheck.Json;

namespace FactCheck.Tests.Unit;

public class NotUtf8Tests
{
    private static readonly byte[] Json = ClaimSetJson.WriteUtf8(Examples.Harbour);

    [Fact]
    public void A_byte_that_is_not_UTF8_is_reported_alone_wherever_it_stands()
    {
        for (var at = 0; at < Json.Length; at++)
        {
            var broken = (byte[])Json.Clone();
            broken[at] = 0xFF;
            var diagnostic = Assert.Single(ClaimSetJson.Read(broken).Diagnostics);
            var before = Encoding.UTF8.GetString(Json.AsSpan(0, at));
            Assert.Equal("FC0002", diagnostic.Code);
            Assert.Equal(new(before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n')), diagnostic.Position);
        }
    }

    [Theory]
    [InlineData("\"ext\": { \"a\": [\"\u00ff\"] }")]
    [InlineData("\"ext\": { \"\u00ff\": 1 }")]
    [InlineData("\"ext\": { \"a\": \"\\n\u00ff\" }")]
    [InlineData("\"note\": \"\\n\u00ff\"")]
    [InlineData("\"unknown\": { \"\u00ff\": \"\u00ff\" }")]
    [InlineData("\"\\n\u00ff\": 1")]
    [InlineData("\"title\": 1, \"language\": 2, \"note\": \"\u00ff\"")]
    public void A_byte_that_is_not_UTF8_is_found_in_what_is_copied_escaped_or_skipped(string member)
    {
        var json = $$"""{ "$schema": "{{ClaimSetFormat.Schema}}", "id": "a", {{member}} }""";
        var diagnostic = Assert.Single(ClaimSetJson.Read(Encoding.Latin1.GetBytes(json)).Diagnostics);
        Assert.Equal("FC0002", diagnostic.Code);
    }
}
