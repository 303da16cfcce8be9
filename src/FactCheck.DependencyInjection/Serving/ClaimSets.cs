using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Serving;

/// <summary>The claim sets of a container, from all its sources.</summary>
internal sealed class ClaimSets : IClaimSets, IDisposable
{
    private readonly ConcurrentDictionary<string, LiveClaimSet> _live = new(StringComparer.Ordinal);
    private readonly IClaimSetSource[] _sources;
    private readonly ServingPolicy _policy;
    private readonly TimeProvider _time;
    private readonly Telemetry _telemetry;
    private volatile bool _isDisposed;

    public ClaimSets(IEnumerable<IClaimSetSource> sources, ServingPolicy policy, TimeProvider time, Telemetry telemetry)
    {
        (_sources, _policy, _time, _telemetry) = ([.. sources], policy, time, telemetry);
        telemetry.ShowAllegations(() => Names.Select(name => _live.GetValueOrDefault(name)?.Served));
    }

    public ImmutableArray<string> Names =>
        [.. _sources.SelectMany(source => source.Names).Where(name => Id.IsSlug(name)).ToImmutableSortedSet(StringComparer.Ordinal)];

    public ServedClaimSet Get(string name) =>
        Named(name).TryGet(out var served, out var faults) ? served : throw new ClaimSetException(faults);

    public bool TryGet(string name, [NotNullWhen(true)] out ServedClaimSet? served, out ImmutableArray<Diagnostic> faults)
    {
        if (Find(name) is { } live)
            return live.TryGet(out served, out faults);
        (served, faults) = (null, []);
        return false;
    }

    public IChangeToken Watch(string name) => Named(name).Changes;

    public void Dispose()
    {
        _isDisposed = true;
        foreach (var live in _live.Values)
            live.Dispose();
    }

    private LiveClaimSet Named(string name) => Find(name) ?? throw new KeyNotFoundException(Unknown(name));

    /// <summary>What is served under a name. A claim set that its source does not name any more is let go.</summary>
    private LiveClaimSet? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(IClaimSets));
        var source = Id.IsSlug(name) ? Array.Find(_sources, source => source.Names.Contains(name, StringComparer.Ordinal)) : null;
        if (_live.TryGetValue(name, out var live) && live.Source == source)
            return live;
        if (live is not null && _live.TryRemove(new(name, live)))
            live.Dispose();
        return source is null ? null : _live.GetOrAdd(name, _ => new(name, source, _policy, _time, _telemetry));
    }

    /// <summary>What is no name is not repeated: it may come from anybody, and be anything.</summary>
    private string Unknown(string name)
    {
        var all = Names;
        if (all.IsEmpty)
            return "There is no claim set at all: add one to FactCheckOptions.ClaimSets.";
        var names = $"The names are: {string.Join(", ", all)}.";
        return Id.IsSlug(name)
            ? $"There is no claim set '{name}'. {Spelling.DidYouMean(name, all) ?? names}"
            : $"There is no claim set of that name. {names}";
    }
}
