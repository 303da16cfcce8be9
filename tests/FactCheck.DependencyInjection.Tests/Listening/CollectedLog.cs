using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace FactCheck.DependencyInjection.Tests.Listening;

/// <summary>Keeps everything that is logged.</summary>
/// <param name="beside">What is to be kept besides, as it is on the thread that logs.</param>
internal sealed class CollectedLog(Func<string?>? beside = null) : ILoggerProvider
{
    private readonly ConcurrentQueue<Entry> _entries = new();

    public IReadOnlyCollection<Entry> Entries => _entries;

    /// <summary>How often an event was logged.</summary>
    public int CountOf(int id) => _entries.Count(entry => entry.Category == "FactCheck" && entry.Id == id);

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    private string? Beside => beside?.Invoke();

    public void Dispose()
    {
    }

    internal sealed record Entry(string Category, LogLevel Level, int Id, string Message, string Everything, string? Beside);

    private sealed class Category(CollectedLog log, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var message = formatter(state, exception);
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(pair => $"{pair.Key}={pair.Value}")) : "";
            log._entries.Enqueue(new(name, logLevel, eventId.Id, message, $"{eventId.Name} {message} {values} {exception}", log.Beside));
        }
    }
}
