using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.DependencyInjection.Tests.Serving;

public sealed class StressTests : IDisposable
{
    private const int Versions = 300;
    private const int Rounds = 3;
    private const int Pieces = 8;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Readers_see_a_whole_set_whichever_while_the_file_is_replaced_again_and_again()
    {
        var path = _folder.Write("harbour.claims.json", Version(0));
        await using var stage = new Stage(path, TimeSpan.Zero);
        for (var version = 1; version <= Versions; version++)
            File.Move(_folder.Write("beside", Version(version)), path, overwrite: true);
        await stage.IsServed(Versions);
        var (seen, torn) = await stage.End();
        Assert.Empty(torn);
        Assert.Contains("version 300", seen);
    }

    // Each round is one change to whoever looks at the file: it is not left alone before the round is over.
    [Fact]
    public async Task Readers_see_whole_sets_only_while_the_file_is_written_over_in_pieces_and_stays_as_long_as_it_is()
    {
        var path = _folder.Write("harbour.claims.json", Version(0));
        var length = new FileInfo(path).Length;
        await using var stage = new Stage(path, TimeSpan.FromSeconds(1));
        for (var version = 1; version <= Versions; version++)
        {
            WriteOver(path, Version(version));
            if (version % (Versions / Rounds) == 0)
                await stage.IsServed(version);
        }
        var (seen, torn) = await stage.End();
        Assert.Empty(torn);
        Assert.Equal(length, new FileInfo(path).Length);
        Assert.Subset(seen.ToHashSet(StringComparer.Ordinal), Enumerable.Range(0, Rounds + 1).Select(round => Title(round * Versions / Rounds)).ToHashSet(StringComparer.Ordinal));
    }

    private static void WriteOver(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        var piece = (bytes.Length / Pieces) + 1;
        for (var at = 0; at < bytes.Length; at += piece)
            RandomAccess.Write(file, bytes.AsSpan(at, Math.Min(piece, bytes.Length - at)), at);
    }

    /// <summary>A claim set that says on its first and on its last lines which version it is, and is as long in each.</summary>
    private static string Version(int number) => new ClaimSet
    {
        Id = "harbour-water-2031",
        Title = Title(number),
        Language = "en",
        Sources = [.. Enumerable.Range(0, 200).Select(i => new Source { Id = FormattableString.Invariant($"source-{i}"), Kind = SourceKind.NewsArticle, Title = Title(number) })],
    }.ToJson();

    private static string Title(int version) => FormattableString.Invariant($"version {version:000}");

    /// <summary>A container that serves the file by the clock of the system, and four who read it without pause.</summary>
    private sealed class Stage : IAsyncDisposable
    {
        private readonly ServiceProvider _provider;
        private readonly IClaimSets _claimSets;
        private readonly ConcurrentQueue<string> _torn = new();
        private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);
        private readonly CancellationTokenSource _ended = new();
        private readonly Task[] _readers;

        public Stage(string path, TimeSpan debounce)
        {
            var services = new ServiceCollection();
            services.AddFactCheck(options => options.ClaimSets["harbour"] = new() { Path = path, Reload = true, Debounce = debounce });
            _provider = services.BuildServiceProvider();
            _claimSets = _provider.GetRequiredService<IClaimSets>();
            Look();
            _readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(Read, TaskCreationOptions.LongRunning))];
        }

        /// <summary>Waits until a version is served, and looks at it.</summary>
        public async Task IsServed(int version)
        {
            using var patience = new CancellationTokenSource(Patience.Time);
            while (true)
            {
                var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                using var listening = _claimSets.Watch("harbour").RegisterChangeCallback(_ => changed.TrySetResult(), null);
                var served = Look();
                if (served.ClaimSet.Title == Title(version) && served.Faults.IsEmpty)
                    return;
                await changed.Task.WaitAsync(patience.Token);
            }
        }

        public async Task<(ICollection<string> Seen, IEnumerable<string> Torn)> End()
        {
            await _ended.CancelAsync();
            await Task.WhenAll(_readers).WaitAsync(Patience.Time);
            return (_seen.Keys, _torn);
        }

        public async ValueTask DisposeAsync()
        {
            await _ended.CancelAsync();
            await Task.WhenAll(_readers);
            await _provider.DisposeAsync();
            _ended.Dispose();
        }

        private void Read()
        {
            while (!_ended.IsCancellationRequested)
                Look();
        }

        private ServedClaimSet Look()
        {
            var served = _claimSets.Get("harbour");
            var titles = served.ClaimSet.Sources.Select(source => source.Title).Append(served.ClaimSet.Title).Distinct().ToArray();
            _seen[titles[0]] = true;
            if (titles.Length != 1)
                _torn.Enqueue(string.Join(" and ", titles));
            return served;
        }
    }
}
