using Microsoft.Extensions.Primitives;

namespace FactCheck.Serving;

/// <summary>Gives tokens that tell of the next change.</summary>
internal sealed class ChangeSignal : IDisposable
{
    private CancellationTokenSource _next = new();

    public IChangeToken Token => new CancellationChangeToken(Volatile.Read(ref _next).Token);

    /// <summary>Tells all who hold a token.</summary>
    /// <exception cref="AggregateException">Some of those who were told threw; all were told.</exception>
    public void Tell()
    {
        try
        {
            Interlocked.Exchange(ref _next, new()).Cancel();
        }
        catch (ObjectDisposedException)
        {
            // There is nobody to tell any more.
        }
    }

    public void Dispose() => _next.Dispose();
}
