using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Benchmarks.Rival;

internal sealed class PlainCitation
{
    [JsonRequired]
    public string Source { get; set; } = null!;

    public List<PlainQuote>? Quotes { get; set; }

    public List<PlainActor>? Via { get; set; }

    public string? Said { get; set; }

    public string? Locator { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}

internal sealed class PlainMaking
{
    [JsonRequired]
    public string Source { get; set; } = null!;

    public List<PlainQuote>? Quotes { get; set; }

    public List<PlainActor>? Via { get; set; }

    public string? Said { get; set; }

    public string? Locator { get; set; }

    [JsonRequired]
    public PlainModality Modality { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}
