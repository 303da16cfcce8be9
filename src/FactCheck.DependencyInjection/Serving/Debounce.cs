namespace FactCheck.Serving;

/// <summary>Does something once when a row of calls has ended, on a thread of the timer.</summary>
internal sealed class Debounce : IDisposable
{
    // Whoever calls without pause must not put it off for ever.
    private const int Most = 10;

    private readonly TimeProvider _time;
    private readonly TimeSpan _quiet;
    private readonly Action _action;
    private readonly ITimer _timer;
    private long? _since;

    public Debounce(TimeProvider time, TimeSpan quiet, Action action)
    {
        (_time, _quiet, _action) = (time, quiet, action);
        // Whoever asks for the claim sets first leaves nothing of itself on the threads of the timer.
        using AsyncFlowControl? flow = ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow();
        _timer = time.CreateTimer(static debounce => ((Debounce)debounce!).Elapsed(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether it is to be done.</summary>
    public bool IsPending
    {
        get
        {
            lock (_timer)
                return _since is not null;
        }
    }

    /// <summary>It is to be done when nobody has called for as long as is asked for.</summary>
    public void Call()
    {
        lock (_timer)
        {
            _since ??= _time.GetTimestamp();
            if (_time.GetElapsedTime(_since.Value) < _quiet * Most || _quiet == TimeSpan.Zero)
                _timer.Change(_quiet, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>What was called for so far is not to be done any more.</summary>
    public void Cancel()
    {
        lock (_timer)
        {
            _since = null;
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Elapsed()
    {
        lock (_timer)
        {
            if (_since is null)
                return;
            _since = null;
        }
        _action();
    }
}
