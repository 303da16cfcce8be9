using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Serving;

/// <summary>The files that the options name. None is looked at before it is asked for.</summary>
internal sealed class FileClaimSetSource(IOptions<FactCheckOptions> options, TimeProvider time, IHostEnvironment? host = null)
    : IClaimSetSource, IDisposable
{
    private readonly FrozenDictionary<string, ClaimSetFileReader> _files = options.Value.ClaimSets.ToFrozenDictionary(
        file => file.Key,
        file => new ClaimSetFileReader(file.Value, host?.ContentRootPath ?? Environment.CurrentDirectory, time),
        StringComparer.Ordinal);

    public ImmutableArray<string> Names => _files.Keys;

    public ValueTask<ClaimSetDocument?> ReadAsync(string name, string? knownRevision, CancellationToken cancellationToken) =>
        new(_files[name].Read());

    public IChangeToken? Watch(string name) => _files[name].Watch();

    public void Dispose()
    {
        foreach (var file in _files.Values)
            file.Dispose();
    }
}
