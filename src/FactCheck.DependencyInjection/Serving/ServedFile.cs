using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Serving;

/// <summary>One file: read when it is first asked for, and again when it changes, where that is asked for. What is served is exchanged as a whole.</summary>
internal sealed class ServedFile : IDisposable
{
    // As often as a file is looked at that is polled. A file that is held by another program, or whose folder is gone, is not always told of when that ends.
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(4);

    private readonly ChangeSignal _changes = new();
    private readonly ClaimSetFilePolicy _file;
    private readonly ClaimSetLoader _loader;
    private readonly Telemetry _telemetry;
    private readonly Debounce? _debounce;
    private FileWatch? _watch;
    private bool _isRetried;
    private volatile FileState? _state;
    private volatile bool _isDisposed;

    public ServedFile(ClaimSetFilePolicy file, ClaimSetLoader loader, Telemetry telemetry, TimeProvider time)
    {
        (_file, _loader, _telemetry) = (file, loader, telemetry);
        _debounce = file.Reload ? new(time, file.Debounce, Reload) : null;
    }

    /// <summary>What is served; null where nothing is, or nothing was asked for yet.</summary>
    public ServedClaimSet? Served => _state?.Served;

    public IChangeToken Changes
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(IClaimSets));
            return _changes.Token;
        }
    }

    public ServedClaimSet Get() => TryGet(out var served, out var faults) ? served : throw new ClaimSetException(faults);

    public bool TryGet([NotNullWhen(true)] out ServedClaimSet? served, out ImmutableArray<Diagnostic> faults)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(IClaimSets));
        var state = _state ?? LoadFirst();
        (served, faults) = (state.Served, state.Faults);
        return served is not null;
    }

    public void Dispose()
    {
        lock (_changes)
        {
            _isDisposed = true;
            _watch?.Dispose();
            _debounce?.Dispose();
            _changes.Dispose();
        }
    }

    private FileState LoadFirst()
    {
        lock (_changes)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(IClaimSets));
            return _state ?? Load();
        }
    }

    /// <summary>Runs on a thread of the timer, where an exception would end the program.</summary>
    private void Reload()
    {
        try
        {
            if (!HasChanged())
                return;
        }
        catch (Exception e)
        {
            if (!_isDisposed)
                _telemetry.ReloadFailed(_file, e);
            return;
        }
        try
        {
            _changes.Tell();
        }
        catch (AggregateException e)
        {
            _telemetry.ListenerFailed(_file, e);
        }
        catch (ObjectDisposedException)
        {
            // The container is gone since: there is nobody to tell any more.
        }
    }

    private bool HasChanged()
    {
        lock (_changes)
            return !_isDisposed && !ReferenceEquals(_state, Load());
    }

    private FileState Load()
    {
        var before = _state ?? new();
        Watch();
        var state = _telemetry.Observe(_file, before, _isRetried, () => _loader.Load(_file, before));
        _state = state;
        _isRetried = state.IsUnreadable || _watch is null or { IsOver: true };
        if (_isRetried)
            _debounce?.CallAfter(RetryAfter);
        return state;
    }

    /// <summary>Before the file is read: what changes from then on is told of. Anew each time, since the folder that was watched may be gone, and another one be there in its place.</summary>
    private void Watch()
    {
        if (_debounce is null)
            return;
        _watch?.Dispose();
        _watch = FileWatch.Begin(_file.FullPath, _file.Polling, _debounce.Call);
    }
}
