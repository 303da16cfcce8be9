using FactCheck.Serving;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace FactCheck.DependencyInjection.Tests.Serving;

public sealed class FileWatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SemaphoreSlim _told = new(0);
    private readonly string _path;

    public FileWatchTests() => _path = _folder.Write("harbour.claims.json", "0");

    public void Dispose()
    {
        _folder.Dispose();
        _told.Dispose();
    }

    [Fact]
    public async Task When_it_is_disposed_it_calls_no_more()
    {
        using var toldOther = new SemaphoreSlim(0);
        var watch = FileWatch.Begin(_path, polls: false, () => _told.Release())!;
        using var other = FileWatch.Begin(_path, polls: false, () => toldOther.Release())!;
        File.WriteAllText(_path, "1");
        Assert.True(await _told.WaitAsync(Patience.Time));
        watch.Dispose();
        var calls = _told.CurrentCount;
        for (var i = 2; i < 6; i++)
        {
            // Whatever the other was told of before is taken, so that it is this writing that it is told of.
            while (toldOther.Wait(0))
                continue;
            File.WriteAllText(_path, $"{i}");
            Assert.True(await toldOther.WaitAsync(Patience.Time));
        }
        Assert.Equal(calls, _told.CurrentCount);
        watch.Dispose();
    }

    // In real time: a polling watcher of the platform has a clock of its own, and looks every four seconds.
    [Fact]
    public async Task Where_the_platform_refuses_to_tell_the_file_is_looked_at_instead()
    {
        using var watch = FileWatch.Begin(_path, polls: false, () => _told.Release(), (folder, polls) => polls ? FileWatch.Open(folder, polls) : new RefusedFolder());
        Assert.False(watch!.IsOver);
        File.WriteAllText(_path, "1");
        File.SetLastWriteTimeUtc(_path, File.GetLastWriteTimeUtc(_path) + TimeSpan.FromSeconds(1));
        Assert.True(await _told.WaitAsync(Patience.Time));
    }

    [Fact]
    public void Where_neither_is_possible_the_watch_says_that_it_is_over()
    {
        using var watch = FileWatch.Begin(_path, polls: false, () => _told.Release(), (_, _) => new RefusedFolder());
        Assert.True(watch!.IsOver);
    }

    [Fact]
    public void Where_there_is_no_folder_there_is_no_watch() =>
        Assert.Null(FileWatch.Begin(Path.Combine(_folder["nowhere"], "harbour.claims.json"), polls: false, () => _told.Release()));

    /// <summary>What the platform does when all its watches are given.</summary>
    private sealed class RefusedFolder : IFileProvider
    {
        public IFileInfo GetFileInfo(string subpath) => new NotFoundFileInfo(subpath);

        public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

        public IChangeToken Watch(string filter) => throw new IOException("The configured user limit on the number of inotify instances has been reached.");
    }
}
