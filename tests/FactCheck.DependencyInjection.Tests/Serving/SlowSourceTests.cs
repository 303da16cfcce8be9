using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.DependencyInjection.Tests.Serving;

/// <summary>A source that takes its time, as a database and a network do.</summary>
public class SlowSourceTests
{
    private readonly TaskCompletionSource _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_source_is_read_once_whatever_the_number_of_those_who_ask()
    {
        using var served = new ServedSource(Seed.Harbour);
        served.Source.BeforeReading = _ => _answer.Task;
        var numbers = Enumerable.Range(0, 16);
        var asking = numbers.Select(_ => Task.Factory.StartNew(() => served.Now, TaskCreationOptions.LongRunning)).ToArray();
        await Reading(served);
        _answer.SetResult();
        Assert.Single((await Task.WhenAll(asking).WaitAsync(Patience.Time)).Distinct());
        Assert.Single(served.Source.Known);
    }

    [Fact]
    public async Task Who_asks_while_it_is_read_again_does_not_wait_and_what_changes_meanwhile_is_read_next()
    {
        using var served = new ServedSource(Seed.Titled("first"));
        _ = served.Now;
        served.Source.BeforeReading = _ => _answer.Task;
        served.Source.Save(Seed.Titled("second"));
        Assert.Equal("first", served.Now.ClaimSet.Title);
        served.Source.Save(Seed.Titled("third"));
        Assert.Equal(2, served.Source.Known.Count);

        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = served.ClaimSets.Watch("harbour").RegisterChangeCallback(_ => changed.SetResult(), null);
        _answer.SetResult();
        await changed.Task.WaitAsync(Patience.Time);
        Assert.Equal("third", served.Now.ClaimSet.Title);
        await Until(() => served.Source.Known.Count == 3);
        Assert.Equal([null, "1", "3"], served.Source.Known);
    }

    [Fact]
    public async Task A_container_that_goes_while_a_source_is_read_lets_nobody_wait_and_cancels_the_reading()
    {
        var served = new ServedSource(Seed.Harbour);
        CancellationToken given = default;
        // This source does not heed its token.
        served.Source.BeforeReading = cancellation =>
        {
            given = cancellation;
            return _answer.Task;
        };
        var asking = Task.Factory.StartNew(() => served.Now, TaskCreationOptions.LongRunning);
        await Reading(served);
        served.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => asking.WaitAsync(Patience.Time));
        Assert.True(given.IsCancellationRequested);
        Assert.True(served.Source.IsDisposed);
        Assert.Throws<ObjectDisposedException>(() => served.ClaimSets.Watch("harbour"));
        Assert.Empty(served.Events);
        _answer.SetResult();
    }

    [Fact]
    public async Task A_container_that_goes_while_a_source_is_read_again_logs_nothing()
    {
        var served = new ServedSource(Seed.Harbour);
        _ = served.Now;
        served.Source.BeforeReading = cancellation => Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        served.Source.Tell();
        served.Dispose();
        await Until(() => served.Source.IsDisposed);
        Assert.Equal([1], served.Events);
        Assert.Equal(0, served.Time.TimersThatWait);
    }

    [Fact]
    public void When_the_container_is_gone_a_source_that_lives_on_is_not_read()
    {
        using var source = new MemorySource();
        source.Put(Seed.Harbour);
        var services = new ServiceCollection();
        services.AddSingleton<IClaimSetSource>(source);
        services.AddFactCheck();
        using (var provider = services.BuildServiceProvider())
            _ = provider.GetRequiredService<IClaimSets>().Get("harbour");
        Assert.False(source.IsDisposed);
        source.Tell();
        Assert.Single(source.Known);
    }

    [Fact]
    public async Task Who_waits_on_a_thread_with_a_context_of_its_own_waits_for_no_work_that_only_this_thread_can_do()
    {
        using var served = new ServedSource(Seed.Harbour);
        served.Source.BeforeReading = async _ => await Task.Yield();
        var asking = Task.Factory.StartNew(
            () =>
            {
                SynchronizationContext.SetSynchronizationContext(new BusyContext());
                return served.Now;
            },
            TaskCreationOptions.LongRunning);
        Assert.Equal("harbour-water-2031", (await asking.WaitAsync(Patience.Time)).ClaimSet.Id);
    }

    private static Task Reading(ServedSource served) => Until(() => served.Source.Known.Count > 0);

    private static async Task Until(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience.Time);
        while (!condition())
            await Task.Delay(1, patience.Token);
    }

    /// <summary>The thread of a user interface that never comes to what is posted to it, because it waits.</summary>
    private sealed class BusyContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
