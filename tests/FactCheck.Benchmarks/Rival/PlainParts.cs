using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Benchmarks.Rival;

internal sealed class PlainReliability
{
    [JsonRequired]
    public PlainReliabilityGrade Grade { get; set; }

    [JsonRequired]
    public string On { get; set; } = null!;

    [JsonRequired]
    public string Why { get; set; } = null!;
}

internal sealed class PlainSourceText
{
    [JsonRequired]
    public string Sha256 { get; set; } = null!;

    [JsonRequired]
    public int Length { get; set; }
}

internal sealed class PlainCorrection
{
    [JsonRequired]
    public string On { get; set; } = null!;

    [JsonRequired]
    public PlainCorrectionKind Kind { get; set; }

    [JsonRequired]
    public string What { get; set; } = null!;

    public string? Url { get; set; }
}

internal sealed class PlainRelation
{
    [JsonRequired]
    public PlainRelationKind Kind { get; set; }

    [JsonRequired]
    public string To { get; set; } = null!;
}

internal sealed class PlainWithdrawal
{
    [JsonRequired]
    public string On { get; set; } = null!;

    [JsonRequired]
    public PlainActor By { get; set; } = null!;

    [JsonRequired]
    public string Why { get; set; } = null!;
}

internal sealed class PlainBearing
{
    [JsonRequired]
    public List<string>? On { get; set; }

    [JsonRequired]
    public PlainBearingKind As { get; set; }
}

internal sealed class PlainPoint
{
    public List<string>? To { get; set; }

    public bool? General { get; set; }

    [JsonRequired]
    public PlainAnswerKind Kind { get; set; }

    public PlainOfferKind? Offers { get; set; }

    public PlainCoverage? Coverage { get; set; }

    public string? Part { get; set; }

    public string? Alleges { get; set; }

    public List<PlainCitation>? Cites { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}

internal sealed class PlainDue
{
    [JsonRequired]
    public string What { get; set; } = null!;

    public string? Within { get; set; }

    public string? By { get; set; }
}
