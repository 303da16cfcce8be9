using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactCheck.Testing.Tests;

public class FactsMarkdownTests
{
    [Fact]
    public void A_member_that_the_format_gets_one_day_is_told_wherever_it_stands()
    {
        var claimSet = JsonNode.Parse(RichRecord.Set.ClaimSet.ToJson())!;
        var texts = new List<string>();
        Grow(claimSet);
        Assert.True(texts.Count > 40, $"Only {texts.Count} objects were given a member.");
        using var grown = JsonDocument.Parse(claimSet.ToJsonString());
        var told = string.Join('\n', FactsMarkdown.Of(grown.RootElement));
        Assert.All(texts, text => Assert.Contains(text, told, StringComparison.Ordinal));

        void Grow(JsonNode? value)
        {
            foreach (var element in value as JsonArray ?? [])
                Grow(element);
            if (value is not JsonObject owner)
                return;
            foreach (var (_, within) in owner.Where(member => member.Key != "ext"))
                Grow(within);
            texts.Add(string.Create(CultureInfo.InvariantCulture, $"(new {texts.Count})"));
            owner["novel"] = texts[^1];
        }
    }
}
