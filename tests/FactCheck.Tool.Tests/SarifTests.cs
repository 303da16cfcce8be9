using System.Text.Json;

namespace FactCheck.Tool.Tests;

public sealed class SarifTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Artifacts_are_relative_to_the_current_folder_and_escaped()
    {
        var results = Results(Command.Run("check", Repository.PathOf(Sets.Harbour), "--format", "sarif"));
        Assert.All(results, result => Assert.Equal("seeds/harbour-water.claims.json", Uri(result)));
        var elsewhere = Results(Command.Run("check", _folder.Write("a b#.claims.json", Sets.Invalid), "--format", "sarif"));
        Assert.All(elsewhere, result => Assert.EndsWith("/a%20b%23.claims.json", Uri(result), StringComparison.Ordinal));
        Assert.All(elsewhere, result => Assert.StartsWith("file:///", Uri(result), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_result_has_its_rule()
    {
        using var sarif = JsonDocument.Parse(Command.Run("check", "seeds", "--format", "sarif").Output);
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToHashSet();
        Assert.Equal(58, run.GetProperty("results").GetArrayLength());
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Contains(result.GetProperty("ruleId").GetString(), rules));
    }

    [Fact]
    public void Fingerprints_tell_findings_apart_and_survive_lines_and_items_that_move()
    {
        var set = ClaimSetFile.Load(Repository.PathOf("seeds", "kaspersky-2017.claims.json")).ClaimSet;
        var before = Fingerprints(set.ToJson());
        Assert.Equal(before.Length, before.Distinct().Count());
        var moved = set with { Parties = [new() { Id = "somebody", Kind = PartyKind.Person, Name = "Somebody" }, .. set.Parties], Allegations = [.. set.Allegations.Reverse()] };
        Assert.Empty(before.Except(Fingerprints(moved.ToJson())));
        Assert.Equal(before, Fingerprints(set.ToJson().Replace("\n", "\n\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""  "scales": [{ "id": "stars", "labels": ["one", "two"] }]""", """  "scales": [{ "id": "alpha", "labels": ["low", "high"] }, { "id": "stars", "labels": ["one", "two"] }]""")]
    [InlineData("""  "changes": [{ "on": "2031-02-01", "what": "Begun.", "items": ["nobody"] }]""", """  "changes": [{ "on": "2031-01-01", "what": "Thought of.", "items": ["noone"] }, { "on": "2031-02-01", "what": "Begun.", "items": ["nobody"] }]""")]
    public void Fingerprints_survive_what_is_inserted_before_and_are_not_given_to_it(string list, string inserted)
    {
        const string Start = """{ "$schema": "https://factcheck.example/schema/claims-1.json", "id": "a", "title": "A", "language": "en",""";
        var before = Fingerprints(Start + list + "}");
        var after = Fingerprints(Start + inserted + "}");
        Assert.Equal((1, 2), (before.Length, after.Length));
        Assert.Equal(before[0], after[1]);
        Assert.NotEqual(before[0], after[0]);
    }

    [Fact]
    public void Fingerprints_survive_a_citation_that_is_inserted()
    {
        var set = ClaimSetFile.Load(Repository.PathOf("seeds", "kaspersky-2017.claims.json")).ClaimSet;
        var quoted = set.Allegations[0] with { Cites = [set.Allegations[^1].Cites[0], .. set.Allegations[0].Cites] };
        var before = Fingerprints(set.ToJson());
        Assert.NotEmpty(before);
        Assert.Empty(before.Except(Fingerprints((set with { Allegations = set.Allegations.SetItem(0, quoted) }).ToJson())));
    }

    [Fact]
    public void GitHub_finds_the_fingerprint_under_the_name_that_it_reads() =>
        Assert.All(Results(Command.Run("check", Sets.Harbour, "--format", "sarif")), result =>
        {
            var prints = result.GetProperty("partialFingerprints");
            Assert.Equal(prints.GetProperty("factcheckPlace/v1").GetString(), prints.GetProperty("primaryLocationLineHash").GetString());
        });

    [Fact]
    public void A_file_that_cannot_be_read_is_told()
    {
        using var sarif = JsonDocument.Parse(Command.Run("check", "nowhere.claims.json", "--format", "sarif").Output);
        var invocation = sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains("There is no such file.", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private string[] Fingerprints(string text) =>
        [.. Results(Command.Run("check", _folder.Write("a.claims.json", text), "--format", "sarif")).Select(result => result.GetProperty("partialFingerprints").GetProperty("factcheckPlace/v1").GetString()!)];

    private static JsonElement[] Results(Outcome outcome) => [.. JsonDocument.Parse(outcome.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static string Uri(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
}
