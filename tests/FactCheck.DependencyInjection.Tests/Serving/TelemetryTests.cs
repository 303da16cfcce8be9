using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using FactCheck.DependencyInjection.Tests.Listening;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace FactCheck.DependencyInjection.Tests.Serving;

public sealed class TelemetryTests : IDisposable
{
    private const string Secret = "SECRET";

    private static readonly HashSet<string> Words = new(["title", "summary", "name", "statement", "quotes", "unnamed", "reason", "note", "part", "channel", "locator", "why"], StringComparer.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Loads_are_counted_and_measured_by_outcome()
    {
        var path = _folder.Write("harbour.claims.json", Seed.Harbour);
        using var served = new Served(path);
        using var signals = new CollectedSignals(served.Services);
        _ = served.Now;
        await served.After(() => File.WriteAllText(path, Seed.Broken));
        await served.After(() => File.Delete(path));
        var loads = signals.Of("factcheck.claim_set.loads").ToArray();
        Assert.Equal(
            [
                "factcheck.claim_set.name=harbour factcheck.load.outcome=loaded",
                "factcheck.claim_set.name=harbour factcheck.load.outcome=refused error.type=FC0102",
                "factcheck.claim_set.name=harbour factcheck.load.outcome=unreadable error.type=FC4001",
            ],
            loads.Select(load => load.Tags).Where(tags => !tags.Contains("unchanged", StringComparison.Ordinal)));
        Assert.All(loads, load => Assert.Equal((1, "{load}"), (load.Value, load.Instrument.Unit)));
        var durations = signals.Of("factcheck.claim_set.load.duration").ToArray();
        Assert.Equal(loads.Select(load => load.Tags), durations.Select(duration => duration.Tags));
        Assert.All(durations, duration => Assert.Equal("s", duration.Instrument.Unit));
    }

    [Fact]
    public void Allegations_are_shown_of_what_is_served_and_looking_loads_nothing()
    {
        using var served = new Served(Seed.Path("kaspersky-2017"));
        using var signals = new CollectedSignals(served.Services);
        signals.LookAtGauges();
        Assert.Empty(signals.Measurements);
        var count = served.Now.ClaimSet.Allegations.Length;
        signals.LookAtGauges();
        var shown = Assert.Single(signals.Of("factcheck.claim_set.allegations"));
        Assert.Equal((count, "factcheck.claim_set.name=harbour", "{allegation}"), ((int)shown.Value, shown.Tags, shown.Instrument.Unit));
    }

    [Fact]
    public void A_load_is_an_activity_under_that_of_whoever_asked()
    {
        using var served = new Served(Seed.Path("harbour-water"), file => file.Reload = false);
        using var missing = new Served(_folder["nowhere.claims.json"], file => file.Reload = false);
        using var signals = new CollectedSignals(served.Services);
        _ = served.Now;
        Assert.Throws<ClaimSetException>(() => missing.Now);
        var (good, bad) = (signals.Activities.First(), signals.Activities.Last());
        Assert.Equal(("factcheck.claim_set.load", ActivityStatusCode.Unset), (good.OperationName, good.Status));
        Assert.Equal(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["factcheck.claim_set.name"] = "harbour", ["factcheck.load.outcome"] = "loaded", ["factcheck.claim_set.allegations"] = 1 },
            good.TagObjects.ToDictionary(StringComparer.Ordinal));
        Assert.Equal((ActivityStatusCode.Error, "FC4001"), (bad.Status, bad.GetTagItem("error.type")));
    }

    [Fact]
    public async Task A_file_that_is_tried_again_and_found_as_it_was_is_counted_and_neither_logged_nor_traced()
    {
        var path = _folder["later.claims.json"];
        using var served = new Served(path);
        using var signals = new CollectedSignals(served.Services);
        Assert.Throws<ClaimSetException>(() => served.Now);
        for (var i = 0; i < 3; i++)
            await served.LetTimePass();
        Assert.Equal([4], Told());
        Assert.Equal(["unreadable"], Traced());
        Assert.Equal(4, signals.Of("factcheck.claim_set.loads").Count());
        await served.After(() => File.WriteAllText(path, Seed.Harbour));
        Assert.Equal([4, 1], Told());
        Assert.Equal(["unreadable", "loaded"], Traced());

        IEnumerable<int> Told() => served.Log.Entries.Where(entry => entry.Category == "FactCheck").Select(entry => entry.Id);
        IEnumerable<object?> Traced() => signals.Activities.Select(activity => activity.GetTagItem("factcheck.load.outcome"));
    }

    [Fact]
    public async Task What_is_logged_has_the_documented_numbers_levels_and_words()
    {
        var path = _folder.Write("harbour.claims.json", Seed.Harbour);
        using var served = new Served(path);
        Assert.Empty(served.Now.Faults);
        await served.After(() => File.WriteAllText(path, Seed.Broken));
        using var missing = new Served(_folder["nowhere.claims.json"]);
        Assert.Throws<ClaimSetException>(() => missing.Now);
        Assert.Equal(
            [
                (LogLevel.Information, 1, "Claim set harbour loaded: 1 allegations, 1 responses"),
                (LogLevel.Warning, 3, "Claim set harbour cannot be served as it is now: 2 errors, FC0101 (1), FC0102 (1). What was served is served on"),
            ],
            served.Log.Entries.Where(entry => entry is { Category: "FactCheck", Id: not 2 }).Select(entry => (entry.Level, entry.Id, entry.Message)));
        Assert.Equal(
            [(LogLevel.Error, 4, "Claim set harbour cannot be served: 1 errors, FC4001 (1)")],
            missing.Log.Entries.Where(entry => entry.Category == "FactCheck").Select(entry => (entry.Level, entry.Id, entry.Message)));
    }

    [Fact]
    public async Task No_word_of_a_record_is_in_logs_traces_metrics_or_health()
    {
        var full = Marked(await File.ReadAllTextAsync(Seed.Path("off-the-record")));
        var path = _folder.Write("harbour.claims.json", full);
        using var served = new Served(path);
        using var signals = new CollectedSignals(served.Services);
        Assert.Contains(Secret, served.Now.ClaimSet.Title, StringComparison.Ordinal);
        Assert.NotEmpty(served.Now.DiagnosticsForEditors);
        var told = served.Now.ToString();
        string[] broken =
        [
            full.Replace("\"newsArticle\"", $"\"{Secret}\"", StringComparison.Ordinal),
            full.Replace("\"statement\"", $"\"{Secret}\"", StringComparison.Ordinal),
            full.Replace("\"2037-03-02\"", $"\"{Secret}\"", StringComparison.Ordinal),
            full[..(full.Length / 2)],
        ];
        foreach (var text in broken)
        {
            var faults = (await served.After(() => File.WriteAllText(path, text))).Faults;
            Assert.NotEmpty(faults);
            told += await Health(served.Services);
        }
        Assert.Contains(served.Now.Faults.Concat(FaultsOf(broken[0])), fault => fault.Message.Contains(Secret, StringComparison.Ordinal));
        using var never = new Served(_folder.Write("never.claims.json", broken[0]));
        Assert.Throws<ClaimSetException>(() => never.Now);
        told += await Health(never.Services);
        signals.LookAtGauges();

        string[] everything =
        [
            told,
            .. served.Log.Entries.Concat(never.Log.Entries).Select(entry => entry.Everything),
            .. signals.Measurements.Select(measured => measured.Tags),
            .. signals.Activities.SelectMany(activity => activity.TagObjects.Select(tag => $"{tag.Value}").Append(activity.DisplayName).Append(activity.StatusDescription ?? "").Concat(activity.Events.Select(e => $"{e.Name} {string.Join(' ', e.Tags)}"))),
        ];
        Assert.NotEmpty(signals.Activities);
        Assert.NotEmpty(signals.Measurements);
        Assert.True(served.Log.CountOf(3) >= broken.Length);
        Assert.DoesNotContain(everything, text => text.Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    private ImmutableArray<Diagnostics.Diagnostic> FaultsOf(string text)
    {
        ClaimSetFile.TryLoad(_folder.Write("beside.claims.json", text), out _, out var faults);
        return faults;
    }

    private static async Task<string> Health(IServiceProvider services)
    {
        var report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        return string.Join(' ', report.Entries.Values.Select(entry => $"{entry.Description} {entry.Exception} {string.Join(' ', entry.Data)}"));
    }

    /// <summary>The claim set with a mark in every text that people wrote.</summary>
    private static string Marked(string json)
    {
        var root = JsonNode.Parse(json)!;
        Mark(root, null);
        return root.ToJsonString();
    }

    private static void Mark(JsonNode node, string? member)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (name, value) in map.ToArray())
                    Mark(value!, name);
                break;
            case JsonArray list:
                foreach (var value in list.ToArray())
                    Mark(value!, member);
                break;
            case JsonValue when Words.Contains(member!):
                node.ReplaceWith(JsonValue.Create($"{Secret} {node}"));
                break;
        }
    }
}
