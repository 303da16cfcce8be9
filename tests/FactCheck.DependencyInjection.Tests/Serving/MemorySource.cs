using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace FactCheck.DependencyInjection.Tests.Serving;

/// <summary>Claim sets in memory, as a database would have them: each saving has a number, and is told of.</summary>
internal sealed class MemorySource : IClaimSetSource, IDisposable
{
    private CancellationTokenSource _next = new();
    private (string Text, int Revision) _saved;

    public ImmutableArray<string> Names { get; set; } = ["harbour"];

    /// <summary>What happens before each reading; it may throw, and it may take its time.</summary>
    public Func<CancellationToken, Task> BeforeReading { get; set; } = _ => Task.CompletedTask;

    /// <summary>What is watched instead.</summary>
    public Func<IChangeToken?>? Watched { get; set; }

    /// <summary>The revisions that were said to be known, one for each reading.</summary>
    public List<string?> Known { get; } = [];

    public bool IsDisposed { get; private set; }

    public void Save(string text)
    {
        Put(text);
        Tell();
    }

    public void Put(string text) => _saved = (text, _saved.Revision + 1);

    /// <summary>Back to what it was.</summary>
    public void Restore(string text, int revision) => _saved = (text, revision);

    public void Tell() => Interlocked.Exchange(ref _next, new()).Cancel();

    public async ValueTask<ClaimSetDocument?> ReadAsync(string name, string? knownRevision, CancellationToken cancellationToken)
    {
        Known.Add(knownRevision);
        await BeforeReading(cancellationToken);
        var (text, number) = _saved;
        var revision = number.ToString(CultureInfo.InvariantCulture);
        return revision == knownRevision ? null : new(Encoding.UTF8.GetBytes(text), $"{name}@{revision}", revision);
    }

    public IChangeToken? Watch(string name) => Watched is null ? new CancellationChangeToken(_next.Token) : Watched();

    public void Dispose()
    {
        IsDisposed = true;
        _next.Dispose();
    }
}
