using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Serving;

/// <summary>The files that the options name.</summary>
internal sealed class FileClaimSetSource : IClaimSetSource, IDisposable
{
    private readonly FrozenDictionary<string, ClaimSetFileReader> _files;

    private FileClaimSetSource(IEnumerable<ClaimSetFilePolicy> files, TimeProvider time)
    {
        _files = files.ToFrozenDictionary(file => file.Name, file => new ClaimSetFileReader(file, time), StringComparer.Ordinal);
        Names = _files.Keys;
    }

    public ImmutableArray<string> Names { get; }

    /// <summary>Makes it of what is registered. No file is looked at.</summary>
    public static FileClaimSetSource Of(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<FactCheckOptions>>().Value;
        var folder = services.GetService<IHostEnvironment>()?.ContentRootPath ?? Environment.CurrentDirectory;
        var files = options.ClaimSets.Select(file => ClaimSetFilePolicy.Of(file.Key, file.Value, folder));
        return new(files, services.GetRequiredService<TimeProvider>());
    }

    public ValueTask<ClaimSetDocument?> ReadAsync(string name, string? knownRevision, CancellationToken cancellationToken) =>
        new(_files[name].Read());

    public IChangeToken? Watch(string name) => _files[name].Watch();

    public void Dispose()
    {
        foreach (var file in _files.Values)
            file.Dispose();
    }
}
