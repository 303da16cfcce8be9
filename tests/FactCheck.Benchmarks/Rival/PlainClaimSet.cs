using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Benchmarks.Rival;

internal sealed class PlainClaimSet
{
    [JsonRequired]
    [JsonPropertyName("$schema")]
    public string Schema { get; set; } = null!;

    [JsonRequired]
    public string Id { get; set; } = null!;

    [JsonRequired]
    public string Title { get; set; } = null!;

    public string? Summary { get; set; }

    [JsonRequired]
    public string Language { get; set; } = null!;

    public List<PlainParty>? Parties { get; set; }

    public List<PlainSource>? Sources { get; set; }

    public List<PlainAllegation>? Allegations { get; set; }

    public List<PlainEvidence>? Evidence { get; set; }

    public List<PlainResponse>? Responses { get; set; }

    public List<PlainRequest>? Requests { get; set; }

    public List<PlainDevelopment>? Developments { get; set; }

    public List<PlainAssessment>? Assessments { get; set; }

    public List<PlainScale>? Scales { get; set; }

    public List<PlainChange>? Changes { get; set; }

    public string? Note { get; set; }

    public JsonElement? Ext { get; set; }
}
