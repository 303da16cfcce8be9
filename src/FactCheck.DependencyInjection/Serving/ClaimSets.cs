using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Practice;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Serving;

/// <summary>The claim sets of a container.</summary>
internal sealed class ClaimSets : IClaimSets, IDisposable
{
    private readonly FrozenDictionary<string, ServedFile> _files;
    private readonly Telemetry _telemetry;

    private ClaimSets(IEnumerable<ClaimSetFilePolicy> files, ServingPolicy policy, TimeProvider time, Telemetry telemetry)
    {
        _telemetry = telemetry;
        var loader = new ClaimSetLoader(policy, time);
        _files = files.ToFrozenDictionary(file => file.Name, file => new ServedFile(file, loader, telemetry, time), StringComparer.Ordinal);
        Names = [.. _files.Keys.Order(StringComparer.Ordinal)];
        telemetry.ShowAllegations(() => _files.Select(file => (file.Key, file.Value.Served)));
    }

    public ImmutableArray<string> Names { get; }

    /// <summary>Makes them of what is registered. No file is looked at.</summary>
    public static ClaimSets Of(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<FactCheckOptions>>().Value;
        var time = services.GetRequiredService<TimeProvider>();
        var policy = ServingPolicy.Of(services.GetRequiredService<EvaluationPolicy>(), services.GetRequiredService<PracticePolicy>(), services.GetServices<IPracticeRule>());
        var folder = services.GetService<IHostEnvironment>()?.ContentRootPath ?? Environment.CurrentDirectory;
        return new(options.ClaimSets.Select(file => ClaimSetFilePolicy.Of(file.Key, file.Value, folder)), policy, time, Telemetry.Of(services, time));
    }

    public ServedClaimSet Get(string name) => File(name).Get();

    public bool TryGet(string name, [NotNullWhen(true)] out ServedClaimSet? served, out ImmutableArray<Diagnostic> faults)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_files.TryGetValue(name, out var file))
            return file.TryGet(out served, out faults);
        (served, faults) = (null, []);
        return false;
    }

    public IChangeToken Watch(string name) => File(name).Changes;

    public void Dispose()
    {
        foreach (var file in _files.Values)
            file.Dispose();
        _telemetry.Dispose();
    }

    private ServedFile File(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _files.TryGetValue(name, out var file) ? file : throw new KeyNotFoundException(Unknown(name));
    }

    /// <summary>What is no name is not repeated: it may come from anybody, and be anything.</summary>
    private string Unknown(string name)
    {
        if (Names.IsEmpty)
            return "There is no claim set at all: add one to FactCheckOptions.ClaimSets.";
        var names = $"The names are: {string.Join(", ", Names)}.";
        return Id.IsSlug(name) ? $"There is no claim set '{name}'. {Spelling.DidYouMean(name, Names) ?? names}" : $"There is no claim set of that name. {names}";
    }
}
