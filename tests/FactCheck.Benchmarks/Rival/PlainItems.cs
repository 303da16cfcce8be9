using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Benchmarks.Rival;

internal sealed class PlainParty
{
    [JsonRequired]
    public string Id { get; set; } = null!;

    [JsonRequired]
    public PlainPartyKind Kind { get; set; }

    [JsonRequired]
    public string Name { get; set; } = null!;

    public List<string>? Aliases { get; set; }

    public List<string>? MemberOf { get; set; }

    public string? Url { get; set; }

    public List<PlainReliability>? Reliability { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}

internal sealed class PlainSource
{
    [JsonRequired]
    public string Id { get; set; } = null!;

    [JsonRequired]
    public PlainSourceKind Kind { get; set; }

    [JsonRequired]
    public string Title { get; set; } = null!;

    public string? Publisher { get; set; }

    public List<string>? Authors { get; set; }

    public string? Published { get; set; }

    public string? Url { get; set; }

    public string? ArchiveUrl { get; set; }

    public string? Retrieved { get; set; }

    public string? Language { get; set; }

    public PlainOriginality? Originality { get; set; }

    public PlainSourceText? Text { get; set; }

    public List<PlainCorrection>? Corrections { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}

internal sealed class PlainAllegation
{
    [JsonRequired]
    public string Id { get; set; } = null!;

    [JsonRequired]
    public string Statement { get; set; } = null!;

    public List<string>? Against { get; set; }

    public PlainAllegationKind? Kind { get; set; }

    public List<PlainRelation>? Relations { get; set; }

    public List<PlainMaking>? Cites { get; set; }

    public PlainWithdrawal? Withdrawn { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}

internal sealed class PlainEvidence
{
    [JsonRequired]
    public string Id { get; set; } = null!;

    [JsonRequired]
    public PlainEvidenceKind Kind { get; set; }

    [JsonRequired]
    public string Summary { get; set; } = null!;

    public List<PlainBearing>? Bears { get; set; }

    public PlainDisclosure? Disclosed { get; set; }

    public int? Credibility { get; set; }

    public List<PlainCitation>? Cites { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}

internal sealed class PlainResponse
{
    [JsonRequired]
    public string Id { get; set; } = null!;

    [JsonRequired]
    public PlainActor By { get; set; } = null!;

    public PlainResponseForm? Form { get; set; }

    public string? Issued { get; set; }

    public string? Channel { get; set; }

    [JsonRequired]
    public string Summary { get; set; } = null!;

    public List<PlainPoint>? Points { get; set; }

    public List<PlainCitation>? Cites { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}
