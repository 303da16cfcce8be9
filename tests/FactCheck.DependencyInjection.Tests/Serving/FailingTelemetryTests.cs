using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.DependencyInjection.Tests.Serving;

/// <summary>A log that cannot be written neither keeps a good claim set back nor ends the program.</summary>
public sealed class FailingTelemetryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_log_that_throws_withholds_no_claim_set()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new FullDisk()));
        services.AddFactCheck(options => options.ClaimSets["harbour"] = new() { Path = _folder.Write("harbour.claims.json", Seed.Harbour) });
        using var provider = services.BuildServiceProvider();
        Assert.Throws<AggregateException>(() => provider.GetRequiredService<ILogger<FailingTelemetryTests>>().Log(LogLevel.Information, default, "This log throws.", null, (text, _) => text));
        Assert.Empty(provider.GetRequiredService<IClaimSets>().Get("harbour").Faults);
    }

    private sealed class FullDisk : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => throw new IOException("No space is left.");

        public void Dispose()
        {
        }
    }
}
