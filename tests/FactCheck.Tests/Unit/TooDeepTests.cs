using FactCheck.Json;

namespace FactCheck.Tests.Unit;

public class TooDeepTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("[{\"a\":", "}]")]
    public void What_stands_too_deep_is_said_to_be_too_deep(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 70)) + "1" + string.Concat(Enumerable.Repeat(close, 70));
        var reading = ClaimSetJson.Read($$"""{ "$schema": "{{ClaimSetFormat.Schema}}", "id": "a", "title": "A", "language": "en", "ext": { "a": {{deep}} } }""");
        Assert.Equal("FC0004", Assert.Single(reading.Diagnostics).Code);
    }
}
