using System.Collections.Immutable;
using FactCheck.DependencyInjection.Tests.Listening;
using FactCheck.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace FactCheck.DependencyInjection.Tests.Serving;

/// <summary>A container that serves one file, "harbour", which is watched, by a clock that stands still.</summary>
internal sealed class Served : IDisposable
{
    private readonly ServiceProvider _services;

    public Served(string path, Action<ClaimSetFileOptions>? configure = null, Action? beforeReading = null)
    {
        var services = new ServiceCollection();
        if (beforeReading is not null)
            services.AddSingleton<IClaimSetSource>(
                made => new Hindered(ActivatorUtilities.CreateInstance<FileClaimSetSource>(made), beforeReading));
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        services.AddMetrics();
        services.AddSingleton<TimeProvider>(Time);
        services.AddHealthChecks().AddFactCheck();
        services.AddFactCheck(options =>
        {
            options.ClaimSets["harbour"] = new() { Path = path, Reload = true };
            configure?.Invoke(options.ClaimSets["harbour"]);
        });
        _services = services.BuildServiceProvider();
        ClaimSets = _services.GetRequiredService<IClaimSets>();
    }

    public ManualTimeProvider Time { get; } = new();

    public CollectedLog Log { get; } = new();

    public IClaimSets ClaimSets { get; }

    public IServiceProvider Services => _services;

    public ServedClaimSet Now => ClaimSets.Get("harbour");

    /// <summary>Does something to the file, lets the time pass that a reload waits for, and gives what is served when it is told of.</summary>
    public async Task<ServedClaimSet> After(Action change)
    {
        var token = ClaimSets.Watch("harbour");
        change();
        while (!token.HasChanged)
            await LetTimePass();
        return Now;
    }

    /// <summary>Waits until the platform has told of a change, and lets the time pass that a reload waits for.</summary>
    public async Task LetTimePass()
    {
        await Time.TimerIsSet();
        Time.Advance(TimeSpan.FromSeconds(10));
    }

    public void Dispose() => _services.Dispose();

    /// <summary>The files, and something that happens between watching and each reading.</summary>
    private sealed class Hindered(FileClaimSetSource files, Action beforeReading) : IClaimSetSource, IDisposable
    {
        public ImmutableArray<string> Names => files.Names;

        public ValueTask<ClaimSetDocument?> ReadAsync(string name, string? knownRevision, CancellationToken cancellationToken)
        {
            beforeReading();
            return files.ReadAsync(name, knownRevision, cancellationToken);
        }

        public IChangeToken? Watch(string name) => files.Watch(name);

        public void Dispose() => files.Dispose();
    }
}
