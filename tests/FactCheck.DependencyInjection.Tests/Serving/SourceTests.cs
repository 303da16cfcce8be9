using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace FactCheck.DependencyInjection.Tests.Serving;

/// <summary>What is served from a source that is no file is served as a file is.</summary>
public class SourceTests
{
    [Fact]
    public void A_source_is_registered_with_one_call_and_serves_beside_the_files()
    {
        var services = new ServiceCollection();
        services.AddFactCheck(options => options.ClaimSets["agency"] = new() { Path = Seed.Path("one-agency") })
            .AddClaimSetSource<MemorySource>();
        services.AddFactCheck().AddClaimSetSource<MemorySource>();
        using var provider = services.BuildServiceProvider();
        Assert.Equal(2, provider.GetServices<IClaimSetSource>().Count());
        var claimSets = provider.GetRequiredService<IClaimSets>();
        Assert.Equal(["agency", "harbour"], claimSets.Names.AsEnumerable());
        provider.GetServices<IClaimSetSource>().OfType<MemorySource>().Single().Put(Seed.Harbour);
        Assert.Equal("harbour-water-2031", claimSets.Get("harbour").ClaimSet.Id);
        Assert.Equal(ClaimSetFile.Load(Seed.Path("one-agency")), claimSets.Get("agency").ClaimSetForEditors);
    }

    [Fact]
    public void What_is_saved_and_told_of_is_served_and_the_source_is_told_what_is_known()
    {
        using var served = new ServedSource(Seed.Titled("before"));
        var before = served.Now;
        var token = served.ClaimSets.Watch("harbour");
        string? title = null;
        using var listening = token.RegisterChangeCallback(_ => title = served.Now.ClaimSet.Title, null);
        served.Source.Save(Seed.Titled("after"));
        Assert.Equal(("before", "after", "after"), (before.ClaimSet.Title, served.Now.ClaimSet.Title, title));
        Assert.True(token.HasChanged);
        Assert.Equal([null, "1"], served.Source.Known);
        Assert.Equal([1, 1], served.Events);
    }

    [Fact]
    public void A_source_that_has_nothing_new_changes_nothing_and_nobody_is_told()
    {
        using var served = new ServedSource(Seed.Harbour);
        var before = served.Now;
        var token = served.ClaimSets.Watch("harbour");
        served.Source.Tell();
        served.Source.Tell();
        Assert.Same(before, served.Now);
        Assert.False(token.HasChanged);
        Assert.Equal([1, 2, 2], served.Events);
    }

    [Fact]
    public async Task An_invalid_claim_set_keeps_the_last_good_one_with_its_diagnostics_until_it_is_mended()
    {
        using var served = new ServedSource(Seed.Harbour);
        var before = served.Now;
        served.Source.Save(Seed.Broken);
        var broken = served.Now;
        Assert.Same(before.ClaimSet, broken.ClaimSet);
        Assert.Same(before.Evaluation, broken.Evaluation);
        Assert.Equal(["FC0102", "FC0101"], broken.Faults.Select(fault => fault.Code));
        Assert.All(broken.Faults, fault => Assert.Equal(("harbour@2", true), (fault.File, fault.Position is not null)));
        var health = await served.Health();
        Assert.Equal((HealthStatus.Degraded, "Claim sets: 1. Served as last good: harbour."), (health.Status, health.Description));
        Assert.Equal(0, served.Time.TimersThatWait);

        served.Source.Restore(Seed.Harbour, 1);
        served.Source.Tell();
        Assert.Same(before.ClaimSet, served.Now.ClaimSet);
        Assert.Empty(served.Now.Faults);
        Assert.Equal(HealthStatus.Healthy, (await served.Health()).Status);
        Assert.Equal([null, "1", "2"], served.Source.Known);
        Assert.Equal([1, 3, 1], served.Events);
    }

    [Fact]
    public async Task A_source_that_never_had_a_claim_set_throws_its_diagnostics()
    {
        const string Cited = "\"source\": \"herald-0404\"";
        using var served = new ServedSource(Seed.Harbour.Replace(Cited, Cited.Replace('4', '5'), StringComparison.Ordinal));
        var thrown = Assert.Throws<ClaimSetException>(() => served.Now).Diagnostics;
        Assert.NotEmpty(thrown);
        Assert.All(thrown, fault => Assert.Equal(("FC1002", "harbour@1"), (fault.Code, fault.File)));
        Assert.False(served.ClaimSets.TryGet("harbour", out _, out var faults));
        Assert.NotEmpty(faults);
        Assert.Equal(HealthStatus.Unhealthy, (await served.Health()).Status);
        Assert.Equal([4], served.Events);
        served.Source.Save(Seed.Harbour);
        Assert.Empty(served.Now.Faults);
    }

    [Fact]
    public async Task A_source_that_throws_is_a_fault_without_a_word_of_its_message_and_is_tried_again()
    {
        using var served = new ServedSource(Seed.Harbour);
        served.Source.BeforeReading = _ => throw new TimeoutException("SECRET");
        var fault = Assert.Single(Assert.Throws<ClaimSetException>(() => served.Now).Diagnostics);
        Assert.Equal(
            "error FC4003: The source of the claim set threw System.TimeoutException. "
            + "Check that the program can reach its source and may read from it.",
            fault.ToString());
        var health = await served.Health();
        Assert.Equal((HealthStatus.Unhealthy, "Claim sets: 1. Not served: harbour."), (health.Status, health.Description));
        Assert.Equal("not served; errors: FC4003 (1)", health.Data["harbour"]);
        for (var i = 0; i < 3; i++)
            served.Retry();
        Assert.Equal([7, 4], served.Events);
        const string Logged = "Claim set harbour could not be read: its source threw System.TimeoutException";
        Assert.Contains(served.Log.Entries, entry => entry.Message == Logged);
        Assert.DoesNotContain(served.Log.Entries, entry => entry.Everything.Contains("SECRET", StringComparison.Ordinal));

        served.Source.BeforeReading = _ => Task.CompletedTask;
        served.Retry();
        Assert.Empty(served.Now.Faults);
        Assert.Equal(0, served.Time.TimersThatWait);
        Assert.Equal([null, null, null, null, null], served.Source.Known);
    }

    [Fact]
    public async Task A_source_that_fails_later_keeps_the_last_good_one()
    {
        using var served = new ServedSource(Seed.Titled("before"));
        var before = served.Now;
        var token = served.ClaimSets.Watch("harbour");
        served.Source.BeforeReading = async _ =>
        {
            await Task.Yield();
            throw new HttpRequestException("SECRET");
        };
        served.Source.Save(Seed.Titled("after"));
        await served.Time.TimerIsSet();
        Assert.True(token.HasChanged);
        Assert.Equal(("before", "FC4003"), (served.Now.ClaimSet.Title, Assert.Single(served.Now.Faults).Code));
        Assert.Same(before.ClaimSet, served.Now.ClaimSet);
        Assert.Equal(HealthStatus.Degraded, (await served.Health()).Status);
        Assert.Equal([1, 7, 3], served.Events);

        served.Source.BeforeReading = _ => Task.CompletedTask;
        served.Retry();
        Assert.Equal(("after", 0), (served.Now.ClaimSet.Title, served.Now.Faults.Length));
    }

    [Fact]
    public void A_source_can_say_itself_what_is_wrong()
    {
        using var served = new ServedSource(Seed.Harbour);
        var unsound = ClaimSetFile.Load(Seed.Path("harbour-water")).ClaimSet with { Parties = [] };
        var own = Assert.Throws<ClaimSetException>(() => unsound.Validate());
        served.Source.BeforeReading = _ => throw own;
        Assert.Equal(own.Diagnostics.AsEnumerable(), Assert.Throws<ClaimSetException>(() => served.Now).Diagnostics);
        Assert.Equal([4], served.Events);
        served.Source.BeforeReading = _ => throw new ClaimSetException([]);
        served.Source.Tell();
        Assert.Equal(["FC4003"], Assert.Throws<ClaimSetException>(() => served.Now).Diagnostics.Select(fault => fault.Code));
    }

    [Fact]
    public void A_source_that_gives_nothing_where_nothing_is_known_fails()
    {
        using var served = new ServedSource(Seed.Harbour, services => services.AddSingleton<IClaimSetSource>(new NothingSource()));
        var fault = Assert.Single(Assert.Throws<ClaimSetException>(() => served.ClaimSets.Get("nothing")).Diagnostics);
        Assert.Equal("The source of the claim set threw System.InvalidOperationException.", fault.Message);
        Assert.Equal(0, served.Time.TimersThatWait);
    }

    [Fact]
    public void What_is_not_watched_is_read_once()
    {
        using var served = new ServedSource(Seed.Titled("before"));
        served.Source.Watched = () => null;
        _ = served.Now;
        served.Source.Save(Seed.Titled("after"));
        Assert.Equal(("before", 0), (served.Now.ClaimSet.Title, served.Time.TimersThatWait));
    }

    [Fact]
    public void What_cannot_be_told_of_is_read_every_four_seconds_and_counted_only()
    {
        using var served = new ServedSource(Seed.Titled("before"));
        served.Source.Watched = () => NullChangeToken.Singleton;
        _ = served.Now;
        served.Retry();
        served.Retry();
        Assert.Equal([1], served.Events);
        served.Source.Put(Seed.Titled("after"));
        served.Retry();
        Assert.Equal("after", served.Now.ClaimSet.Title);
        Assert.Equal([null, "1", "1", "1"], served.Source.Known);
    }

    [Fact]
    public void A_source_that_fails_to_watch_is_not_read_and_tried_again()
    {
        using var served = new ServedSource(Seed.Harbour);
        served.Source.Watched = () => throw new NotSupportedException();
        Assert.Equal(["FC4003"], Assert.Throws<ClaimSetException>(() => served.Now).Diagnostics.Select(fault => fault.Code));
        Assert.Empty(served.Source.Known);
        served.Source.Watched = null;
        served.Retry();
        Assert.Empty(served.Now.Faults);
    }

    [Theory]
    [InlineData("Harbour Water")]
    [InlineData("../../etc/passwd")]
    public void A_name_that_is_shaped_otherwise_is_not_served(string name)
    {
        using var served = new ServedSource(Seed.Harbour);
        served.Source.Names = ["harbour", name];
        Assert.Equal(["harbour"], served.ClaimSets.Names.AsEnumerable());
        Assert.False(served.ClaimSets.TryGet(name, out _, out var faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void Of_two_sources_of_one_name_the_first_serves_it_while_it_names_it()
    {
        using var other = new MemorySource();
        other.Put(Seed.Titled("other"));
        using var served = new ServedSource(Seed.Titled("first"), services => services.AddSingleton<IClaimSetSource>(other));
        Assert.Equal("first", served.Now.ClaimSet.Title);
        Assert.Equal(["harbour"], served.ClaimSets.Names.AsEnumerable());
        served.Source.Names = [];
        Assert.Equal("other", served.Now.ClaimSet.Title);
    }

    [Fact]
    public async Task A_name_that_comes_is_served_and_one_that_goes_is_not_even_as_last_good()
    {
        using var served = new ServedSource(Seed.Harbour);
        using var signals = new Listening.CollectedSignals(served.Services);
        served.Source.Names = [];
        Assert.Throws<KeyNotFoundException>(() => served.Now);
        served.Source.Names = ["harbour"];
        _ = served.Now;
        var told = false;
        using var listening = served.ClaimSets.Watch("harbour").RegisterChangeCallback(_ => told = true, null);
        served.Source.Names = [];
        served.Source.BeforeReading = _ => throw new KeyNotFoundException();
        served.Source.Tell();
        Assert.True(told);
        Assert.Throws<KeyNotFoundException>(() => served.Now);
        Assert.Equal("No claim set is named: add one to FactCheckOptions.ClaimSets.", (await served.Health()).Description);
        signals.LookAtGauges();
        Assert.Empty(signals.Of("factcheck.claim_set.allegations"));
        var readings = served.Source.Known.Count;
        served.Source.Tell();
        served.Retry();
        Assert.Equal(readings, served.Source.Known.Count);
    }

    [Fact]
    public void A_source_is_measured_and_traced_as_a_file_is()
    {
        using var served = new ServedSource(Seed.Harbour);
        using var signals = new Listening.CollectedSignals(served.Services);
        _ = served.Now;
        served.Source.BeforeReading = _ => throw new TimeoutException();
        served.Source.Tell();
        string[] tags =
        [
            "factcheck.claim_set.name=harbour factcheck.load.outcome=loaded",
            "factcheck.claim_set.name=harbour factcheck.load.outcome=unreadable error.type=FC4003",
        ];
        Assert.Equal(tags, signals.Of("factcheck.claim_set.loads").Select(load => load.Tags));
        Assert.Equal(tags, signals.Of("factcheck.claim_set.load.duration").Select(load => load.Tags));
        Assert.Equal("loaded", signals.Activities.First().GetTagItem("factcheck.load.outcome"));
        signals.LookAtGauges();
        Assert.Equal(1, Assert.Single(signals.Of("factcheck.claim_set.allegations")).Value);
    }

    private sealed class NothingSource : IClaimSetSource
    {
        public ImmutableArray<string> Names => ["nothing"];

        public ValueTask<ClaimSetDocument?> ReadAsync(string name, string? known, CancellationToken cancellationToken) => default;

        public IChangeToken? Watch(string name) => null;
    }
}
