using FactCheck.DependencyInjection.Tests.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FactCheck.DependencyInjection.Tests;

public sealed class HealthTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_served_as_its_file_is_is_healthy()
    {
        using var served = new Served(Seed.Path("harbour-water"));
        var entry = await Check(served.Services);
        Assert.Equal((HealthStatus.Healthy, "Claim sets: 1. Each is served as it is now."), (entry.Status, entry.Description));
        Assert.Equal([KeyValuePair.Create<string, object>("harbour", "allegations: 1")], entry.Data);
    }

    [Fact]
    public async Task What_is_served_as_last_good_is_degraded_and_healthy_again_when_it_is_mended()
    {
        var path = _folder.Write("harbour.claims.json", Seed.Harbour);
        using var served = new Served(path);
        _ = served.Now;
        await served.After(() => File.WriteAllText(path, Seed.Broken));
        var entry = await Check(served.Services);
        Assert.Equal((HealthStatus.Degraded, "Claim sets: 1. Served as last good: harbour."), (entry.Status, entry.Description));
        Assert.Equal([KeyValuePair.Create<string, object>("harbour", "the last good one is served; errors: FC0101 (1), FC0102 (1)")], entry.Data);
        await served.After(() => File.WriteAllText(path, Seed.Harbour));
        Assert.Equal(HealthStatus.Healthy, (await Check(served.Services)).Status);
    }

    [Fact]
    public async Task What_was_never_loaded_is_unhealthy()
    {
        using var served = new Served(_folder["nowhere.claims.json"]);
        var entry = await Check(served.Services);
        Assert.Equal((HealthStatus.Unhealthy, "Claim sets: 1. Not served: harbour."), (entry.Status, entry.Description));
        Assert.Equal([KeyValuePair.Create<string, object>("harbour", "not served; errors: FC4001 (1)")], entry.Data);
        Assert.Null(entry.Exception);
    }

    [Fact]
    public async Task Where_no_claim_set_is_named_it_says_so()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddHealthChecks().AddFactCheck();
        services.AddFactCheck();
        await using var provider = services.BuildServiceProvider();
        var entry = await Check(provider);
        Assert.Equal((HealthStatus.Healthy, "No claim set is named: add one to FactCheckOptions.ClaimSets."), (entry.Status, entry.Description));
        Assert.Empty(entry.Data);
    }

    [Fact]
    public async Task A_second_check_of_one_name_is_not_added_and_name_status_and_tags_are_taken()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddHealthChecks().AddFactCheck("records", HealthStatus.Degraded, ["ready"]).AddFactCheck("records");
        services.AddFactCheck(options => options.ClaimSets["harbour"] = new() { Path = _folder["nowhere.claims.json"] });
        await using var provider = services.BuildServiceProvider();
        var (name, entry) = Assert.Single((await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries);
        Assert.Equal(("records", HealthStatus.Degraded), (name, entry.Status));
        Assert.Equal(["ready"], entry.Tags);
    }

    private static async Task<HealthReportEntry> Check(IServiceProvider services) =>
        (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["factcheck"];
}
