using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Benchmarks.Rival;

internal sealed class PlainRequest
{
    [JsonRequired]
    public string Id { get; set; } = null!;

    [JsonRequired]
    public string To { get; set; } = null!;

    public PlainActor? By { get; set; }

    public string? On { get; set; }

    public List<string>? About { get; set; }

    [JsonRequired]
    public PlainRequestOutcome Outcome { get; set; }

    public List<PlainCitation>? Cites { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}

internal sealed class PlainDevelopment
{
    [JsonRequired]
    public string Id { get; set; } = null!;

    [JsonRequired]
    public PlainDevelopmentKind Kind { get; set; }

    [JsonRequired]
    public string Title { get; set; } = null!;

    public List<PlainActor>? By { get; set; }

    public List<string>? Concerning { get; set; }

    public string? On { get; set; }

    public PlainDevelopmentStatus? Status { get; set; }

    public List<PlainDue>? Due { get; set; }

    public List<string>? PremisedOn { get; set; }

    public List<PlainRelation>? Relations { get; set; }

    public List<PlainCitation>? Cites { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}

internal sealed class PlainAssessment
{
    [JsonRequired]
    public string Id { get; set; } = null!;

    [JsonRequired]
    public string Of { get; set; } = null!;

    [JsonRequired]
    public PlainActor By { get; set; } = null!;

    [JsonRequired]
    public string On { get; set; } = null!;

    [JsonRequired]
    public string Scale { get; set; } = null!;

    [JsonRequired]
    public string Rating { get; set; } = null!;

    [JsonRequired]
    public string Why { get; set; } = null!;

    public List<string>? RestsOn { get; set; }

    public string? Url { get; set; }

    public string? Supersedes { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}

internal sealed class PlainScale
{
    [JsonRequired]
    public string Id { get; set; } = null!;

    [JsonRequired]
    public List<string>? Labels { get; set; }

    public List<string>? Outside { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}

internal sealed class PlainChange
{
    [JsonRequired]
    public string On { get; set; } = null!;

    [JsonRequired]
    public string What { get; set; } = null!;

    public List<string>? Items { get; set; }
}
