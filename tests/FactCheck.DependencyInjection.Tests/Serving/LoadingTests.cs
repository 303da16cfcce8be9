using FactCheck.Diagnostics;
using FactCheck.Serving;

namespace FactCheck.DependencyInjection.Tests.Serving;

public class LoadingTests
{
    [Fact]
    public async Task A_file_is_read_once_whatever_the_number_of_those_who_ask()
    {
        using var served = new Served(Seed.Path("kaspersky-2017"), file => file.Reload = false);
        using var start = new ManualResetEventSlim();
        var asking = Enumerable.Range(0, 16).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.Wait();
                return served.Now;
            },
            TaskCreationOptions.LongRunning)).ToArray();
        start.Set();
        var given = await Task.WhenAll(asking).WaitAsync(Patience.Time);
        Assert.Single(given.Distinct());
        Assert.Equal(1, served.Log.CountOf(1));
        Assert.Equal(served.Time.GetUtcNow(), given[0].LoadedAt);
    }

    [Fact]
    public void A_file_that_never_was_a_claim_set_throws_all_that_is_wrong_each_time()
    {
        using var folder = new TemporaryFolder();
        using var served = new Served(folder.Write("harbour.claims.json", Seed.Broken), file => file.Reload = false);
        var first = Assert.Throws<ClaimSetException>(() => served.Now);
        var second = Assert.Throws<ClaimSetException>(() => served.Now);
        Assert.NotSame(first, second);
        ClaimSetFile.TryLoad(folder["harbour.claims.json"], out _, out var expected);
        Assert.Equal(expected.AsEnumerable(), first.Diagnostics);
        Assert.Equal(expected.AsEnumerable(), second.Diagnostics);
        Assert.Equal(1, served.Log.CountOf(4));
    }

    [Fact]
    public async Task What_may_not_be_served_can_be_asked_for_without_an_exception()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("harbour.claims.json", Seed.Broken);
        using var served = new Served(path);
        Assert.False(served.ClaimSets.TryGet("harbour", out var claimSet, out var faults));
        Assert.Null(claimSet);
        Assert.Equal(Assert.Throws<ClaimSetException>(() => served.Now).Diagnostics.AsEnumerable(), faults);

        await served.After(() => File.WriteAllText(path, Seed.Harbour));
        Assert.True(served.ClaimSets.TryGet("harbour", out claimSet, out faults));
        Assert.Same(served.Now, claimSet);
        Assert.Empty(faults);

        await served.After(() => File.Delete(path));
        Assert.True(served.ClaimSets.TryGet("harbour", out claimSet, out faults));
        Assert.Same(served.Now, claimSet);
        Assert.Equal(["FC4001"], faults.Select(fault => fault.Code));
        Assert.Equal(claimSet.Faults.AsEnumerable(), faults);
    }

    [Fact]
    public async Task What_may_be_published_is_made_once_for_each_set_that_is_loaded()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("harbour.claims.json", File.ReadAllText(Seed.Path("off-the-record")));
        using var served = new Served(path);
        var first = served.Now;
        var asking = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(() => first.ClaimSet, TaskCreationOptions.LongRunning)).ToArray();
        var published = Assert.Single((await Task.WhenAll(asking).WaitAsync(Patience.Time)).Distinct(ReferenceEqualityComparer.Instance));
        Assert.Equal(first.ClaimSetForEditors.ForPublication(), published);
        Assert.NotEqual(first.ClaimSetForEditors, published);

        var broken = await served.After(() => File.WriteAllText(path, Seed.Broken));
        Assert.Same(published, broken.ClaimSet);
        var next = await served.After(() => File.WriteAllText(path, Seed.Harbour));
        Assert.Equal(ClaimSetFile.Load(Seed.Path("harbour-water")).ForPublication(), next.ClaimSet);
    }

    [Theory]
    [InlineData("harbor")]
    [InlineData("")]
    [InlineData("../../etc/passwd\r\n")]
    public void A_name_that_comes_from_elsewhere_and_is_none_has_neither_a_claim_set_nor_faults(string name)
    {
        using var served = new Served(Seed.Path("harbour-water"));
        Assert.False(served.ClaimSets.TryGet(name, out var claimSet, out var faults));
        Assert.Null(claimSet);
        Assert.Empty(faults);
    }

    [Fact]
    public void What_does_not_hold_in_a_file_has_its_position()
    {
        using var folder = new TemporaryFolder();
        using var served = new Served(folder.Write("harbour.claims.json", Seed.Harbour.Replace("\"source\": \"herald-0404\"", "\"source\": \"herald-0405\"", StringComparison.Ordinal)));
        var found = Assert.Throws<ClaimSetException>(() => served.Now).Diagnostics;
        Assert.All(found, diagnostic => Assert.Equal(("FC1002", folder["harbour.claims.json"]), (diagnostic.Code, diagnostic.File)));
        Assert.All(found, diagnostic => Assert.NotNull(diagnostic.Position));
        Assert.NotEmpty(found);
    }

    [Fact]
    public void Without_reload_a_file_that_is_mended_is_not_looked_at_again()
    {
        using var folder = new TemporaryFolder();
        using var served = new Served(folder.Write("harbour.claims.json", Seed.Broken), file => file.Reload = false);
        Assert.Throws<ClaimSetException>(() => served.Now);
        folder.Write("harbour.claims.json", Seed.Harbour);
        Assert.Throws<ClaimSetException>(() => served.Now);
        Assert.Equal(0, served.Time.TimersThatWait);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_as_a_diagnostic()
    {
        using var folder = new TemporaryFolder();
        using var served = new Served(folder["harbour.claims.json"], file => file.Reload = false);
        var fault = Assert.Single(Assert.Throws<ClaimSetException>(() => served.Now).Diagnostics);
        Assert.Equal($"{folder["harbour.claims.json"]}: : error FC4001: There is no such file. Put the file there, or mend the path in the options.", fault.ToString());
    }

    [Fact]
    public void What_cannot_be_read_is_told_as_a_diagnostic()
    {
        using var folder = new TemporaryFolder();
        using var served = new Served(folder.Path, file => file.Reload = false);
        var fault = Assert.Single(Assert.Throws<ClaimSetException>(() => served.Now).Diagnostics);
        Assert.Equal((Faults.FileUnreadable, Severity.Error, folder.Path), (fault.Descriptor, fault.Severity, fault.File));
    }

    [Fact]
    public async Task A_file_that_was_gone_and_is_being_written_is_not_tried_before_it_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        using var served = new Served(folder["harbour.claims.json"], file => file.Debounce = TimeSpan.FromSeconds(30));
        Assert.Throws<ClaimSetException>(() => served.Now);
        var token = served.ClaimSets.Watch("harbour");
        folder.Write("harbour.claims.json", Seed.Harbour);
        using var patience = new CancellationTokenSource(Patience.Time);
        while (served.Time.TimersThatWait < 2)
            await Task.Delay(1, patience.Token);
        served.Time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal("FC4001", Assert.Single(Assert.Throws<ClaimSetException>(() => served.Now).Diagnostics).Code);
        Assert.Equal(1, served.Log.CountOf(4));
        while (!token.HasChanged)
            await served.LetTimePass();
        Assert.Empty(served.Now.Faults);
    }

    [Fact]
    public void When_the_container_is_gone_nothing_is_served()
    {
        var served = new Served(Seed.Path("harbour-water"));
        _ = served.Now;
        served.Dispose();
        Assert.Throws<ObjectDisposedException>(() => served.Now);
        Assert.Throws<ObjectDisposedException>(() => served.ClaimSets.TryGet("harbour", out _, out _));
        Assert.Throws<ObjectDisposedException>(() => served.ClaimSets.Watch("harbour"));
    }
}
