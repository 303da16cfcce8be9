using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.DependencyInjection.Tests.Serving;

public sealed class StressTests : IDisposable
{
    private const int Versions = 300;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Readers_see_a_whole_set_whichever_while_the_file_is_written_again_and_again(bool renames)
    {
        var path = _folder.Write("harbour.claims.json", Version(0));
        var services = new ServiceCollection();
        services.AddFactCheck(options => options.ClaimSets["harbour"] = new() { Path = path, Reload = true, Debounce = TimeSpan.Zero });
        await using var provider = services.BuildServiceProvider();
        var claimSets = provider.GetRequiredService<IClaimSets>();
        var torn = new ConcurrentQueue<string>();
        var seen = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        using var ended = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(() => Read(claimSets, seen, torn, ended.Token), TaskCreationOptions.LongRunning)).ToArray();
        for (var version = 1; version <= Versions; version++)
            Write(path, Version(version), renames);
        await Last(claimSets);
        await ended.CancelAsync();
        await Task.WhenAll(readers).WaitAsync(Patience.Time);
        Assert.Empty(torn);
        Assert.Contains("version 300", seen.Keys);
    }

    private void Write(string path, string text, bool renames)
    {
        if (renames)
            File.Move(_folder.Write("beside", text), path, overwrite: true);
        else
            File.WriteAllText(path, text);
    }

    private static void Read(IClaimSets claimSets, ConcurrentDictionary<string, bool> seen, ConcurrentQueue<string> torn, CancellationToken ended)
    {
        do
        {
            var served = claimSets.Get("harbour");
            var titles = served.ClaimSet.Sources.Select(source => source.Title).Append(served.ClaimSet.Title).Distinct().ToArray();
            seen[titles[0]] = true;
            if (titles.Length != 1)
                torn.Enqueue(string.Join(" and ", titles));
        }
        while (!ended.IsCancellationRequested);
        seen[claimSets.Get("harbour").ClaimSet.Title] = true;
    }

    private static async Task Last(IClaimSets claimSets)
    {
        using var patience = new CancellationTokenSource(Patience.Time);
        while (true)
        {
            var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using var listening = claimSets.Watch("harbour").RegisterChangeCallback(_ => changed.TrySetResult(), null);
            if (claimSets.Get("harbour") is { ClaimSet.Title: "version 300", Faults.IsEmpty: true })
                return;
            await changed.Task.WaitAsync(patience.Token);
        }
    }

    /// <summary>A claim set that says on its first and on its last lines which version it is, and is as long in each.</summary>
    private static string Version(int number)
    {
        var title = FormattableString.Invariant($"version {number:000}");
        return new ClaimSet
        {
            Id = "harbour-water-2031",
            Title = title,
            Language = "en",
            Sources = [.. Enumerable.Range(0, 200).Select(i => new Source { Id = FormattableString.Invariant($"source-{i}"), Kind = SourceKind.NewsArticle, Title = title })],
        }.ToJson();
    }
}
