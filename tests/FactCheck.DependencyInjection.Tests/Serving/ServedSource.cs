using FactCheck.DependencyInjection.Tests.Listening;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace FactCheck.DependencyInjection.Tests.Serving;

/// <summary>A container that serves one claim set from memory, "harbour", by a clock that stands still.</summary>
internal sealed class ServedSource : IDisposable
{
    private readonly ServiceProvider _services;

    public ServedSource(string text, Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        services.AddMetrics();
        services.AddSingleton<TimeProvider>(Time);
        services.AddHealthChecks().AddFactCheck();
        services.AddFactCheck().AddClaimSetSource<MemorySource>();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
        Source = _services.GetServices<IClaimSetSource>().OfType<MemorySource>().First();
        Source.Put(text);
        ClaimSets = _services.GetRequiredService<IClaimSets>();
    }

    public ManualTimeProvider Time { get; } = new();

    public CollectedLog Log { get; } = new();

    public MemorySource Source { get; }

    public IClaimSets ClaimSets { get; }

    public IServiceProvider Services => _services;

    public ServedClaimSet Now => ClaimSets.Get("harbour");

    /// <summary>The events that were logged, in their order.</summary>
    public IEnumerable<int> Events => Log.Entries.Where(entry => entry.Category == "FactCheck").Select(entry => entry.Id);

    public async Task<HealthReportEntry> Health() =>
        (await Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["factcheck"];

    /// <summary>Lets the time pass after which what could not be read is tried again.</summary>
    public void Retry() => Time.Advance(TimeSpan.FromSeconds(4));

    public void Dispose() => _services.Dispose();
}
