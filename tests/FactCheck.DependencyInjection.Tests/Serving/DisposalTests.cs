using FactCheck.DependencyInjection.Tests.Listening;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.DependencyInjection.Tests.Serving;

/// <summary>A container that goes while a file is loaded again: on the thread of a timer nobody would catch what is thrown.</summary>
public sealed class DisposalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTimeProvider _time = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_container_that_goes_while_a_file_is_loaded_again_throws_nothing_on_the_thread_of_the_timer()
    {
        var path = _folder.Write("harbour.claims.json", Seed.Titled("before"));
        ServiceProvider? provider = null;
        var loads = 0;
        using var log = new CollectedLog(() =>
        {
            if (++loads == 2)
                provider?.Dispose();
            return null;
        });
        provider = Container(path, log);
        var claimSets = provider.GetRequiredService<IClaimSets>();
        _ = claimSets.Get("harbour");
        File.WriteAllText(path, Seed.Titled("after"));
        await _time.TimerIsSet();
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(2, log.CountOf(1));
        Assert.Throws<ObjectDisposedException>(() => claimSets.Get("harbour"));
        Assert.Throws<ObjectDisposedException>(() => claimSets.Watch("harbour"));
    }

    private ServiceProvider Container(string path, ILoggerProvider log)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(log));
        services.AddSingleton<TimeProvider>(_time);
        services.AddFactCheck(options => options.ClaimSets["harbour"] = new() { Path = path, Reload = true });
        return services.BuildServiceProvider();
    }
}
