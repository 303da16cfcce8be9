using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;
using FactCheck.Json;
using FactCheck.Validation;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Serving;

/// <summary>
/// One claim set of a source: read when it is first asked for, and again when the source tells of a change. What is served is exchanged as
/// a whole.
/// </summary>
internal sealed class LiveClaimSet : IDisposable
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(4);

    private readonly ChangeSignal _changes = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _end = new();
    private readonly CancellationToken _ended;
    private readonly string _name;
    private readonly ServingPolicy _policy;
    private readonly TimeProvider _time;
    private readonly Telemetry _telemetry;
    private readonly Lazy<Task> _first;
    private readonly Debounce _retry;
    private IChangeToken? _token;
    private IDisposable? _registration;
    private bool _isRetried;
    private volatile SourceState? _state;

    public LiveClaimSet(string name, IClaimSetSource source, ServingPolicy policy, TimeProvider time, Telemetry telemetry)
    {
        (_name, Source, _policy, _time, _telemetry, _ended) = (name, source, policy, time, telemetry, _end.Token);
        // Whoever waits for the first reading must not wait on the thread that a source wants to go on with.
        _first = new(() => SynchronizationContext.Current is null ? LoadAsync() : Task.Run(LoadAsync));
        _retry = new(time, RetryAfter, Reload);
    }

    public IClaimSetSource Source { get; }

    /// <summary>What is served; null if nothing is, or nobody asked yet.</summary>
    public ServedClaimSet? Served => _state?.Served;

    public IChangeToken Changes => _changes.Token;

    public bool TryGet([NotNullWhen(true)] out ServedClaimSet? served, out ImmutableArray<Diagnostic> faults)
    {
        var state = _state ?? LoadFirst();
        (served, faults) = (state.Served, state.Faults);
        return served is not null;
    }

    public void Dispose()
    {
        _end.Cancel();
        _registration?.Dispose();
        _retry.Dispose();
        _changes.Dispose();
        _turn.Dispose();
        _end.Dispose();
    }

    private SourceState LoadFirst()
    {
        try
        {
            _first.Value.GetAwaiter().GetResult();
        }
        catch (Exception) when (_ended.IsCancellationRequested)
        {
            // What was under way has ended with the container.
        }
        return _state ?? throw new ObjectDisposedException(nameof(IClaimSets));
    }

    private void Reload() => _ = ReloadAsync();

    /// <summary>Runs on the thread of a timer or of a source, where an exception would end the program.</summary>
    private async Task ReloadAsync()
    {
        try
        {
            if (await LoadAsync().ConfigureAwait(false))
                _changes.Tell();
        }
        catch (AggregateException e)
        {
            _telemetry.ListenerFailed(_name, e);
        }
        catch (Exception e)
        {
            if (!_ended.IsCancellationRequested)
                _telemetry.ReloadFailed(_name, e);
        }
    }

    /// <summary>Reads again, one after the other.</summary>
    /// <returns>Whether there is something new.</returns>
    private async Task<bool> LoadAsync()
    {
        await _turn.WaitAsync(_ended).ConfigureAwait(false);
        try
        {
            var before = _state ?? new();
            var state = await _telemetry.ObserveAsync(_name, before, _isRetried, () => ReadAsync(before)).ConfigureAwait(false);
            _state = state;
            _isRetried = _token is { } token && (state.Revision is null || !token.ActiveChangeCallbacks);
            if (_isRetried)
                _retry.Call();
            else
                _retry.Cancel();
            return !ReferenceEquals(before, state);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>
    /// The state after reading: the same object if the source has what it had. What is broken or cannot be read leaves what was served
    /// in place.
    /// </summary>
    private async Task<SourceState> ReadAsync(SourceState before)
    {
        ClaimSetDocument? document;
        try
        {
            document = await AskAsync(before.Revision).ConfigureAwait(false);
            if (document is null && before.Revision is null)
                throw new InvalidOperationException("A source gives null only for a revision that is known.");
        }
        catch (Exception e) when (!_ended.IsCancellationRequested)
        {
            var faults = Faults.OfSource(e);
            if (before.Revision is null && Faults.CodesOf(before.Faults) == Faults.CodesOf(faults))
                return before;
            _telemetry.SourceFailed(_name, e);
            return before.With(faults, revision: null);
        }
        if (document is null || document.Revision == before.Revision)
            return before;
        return document.Revision == before.ServedRevision ? before.With([], document.Revision) : Validated(document, before);
    }

    private SourceState Validated(ClaimSetDocument document, SourceState before)
    {
        var reading = ClaimSetJson.Read(document.Utf8, document.File);
        if (!reading.TryGetClaimSet(out var claimSet))
            return before.With(reading.Diagnostics, document.Revision);
        var validation = Validator.Validate(claimSet);
        if (!validation.TryGetClaimSet(out var valid))
            return before.With(reading.Text.Locate(validation.Diagnostics), document.Revision);
        var served = new ServedClaimSet(_name, valid, reading.Text, _policy) { LoadedAt = _time.GetUtcNow() };
        return new() { Served = served, Revision = document.Revision, ServedRevision = document.Revision };
    }

    /// <summary>Watches, then reads: what changes from then on is told of.</summary>
    private Task<ClaimSetDocument?> AskAsync(string? knownRevision)
    {
        _registration?.Dispose();
        // A source that fails at this is asked again.
        _token = NullChangeToken.Singleton;
        // Whoever asks for the claim set first leaves nothing of itself on the threads that watch.
        using (AsyncFlowControl? flow = ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow())
        {
            _token = Source.Watch(_name);
            Interlocked.Exchange(ref _registration, _token?.RegisterChangeCallback(static live => ((LiveClaimSet)live!).Reload(), this));
        }
        // The container may have gone meanwhile.
        if (_ended.IsCancellationRequested)
            _registration?.Dispose();
        return Source.ReadAsync(_name, knownRevision, _ended).AsTask().WaitAsync(_ended);
    }
}
