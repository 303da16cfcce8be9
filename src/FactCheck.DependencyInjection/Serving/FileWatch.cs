using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Serving;

/// <summary>Calls whenever a file may have been changed, replaced, deleted or made.</summary>
internal sealed class FileWatch : IDisposable
{
    // A volume that Kubernetes makes of a config map changes all its files at once, by renaming this link; of the files themselves the platform tells nothing.
    private const string ConfigMapLink = "..data";

    private readonly IFileProvider _folder;
    private readonly string _file;
    private readonly IDisposable _registration;

    private FileWatch(IFileProvider folder, string file, Action changed)
    {
        (_folder, _file) = (folder, file);
        _registration = ChangeToken.OnChange(Next, changed);
    }

    /// <summary>Whether the platform tells of nothing any more: another watch is needed.</summary>
    public bool IsOver { get; private set; }

    /// <summary>
    /// Begins to watch. Where the platform refuses to tell of changes, because it watches as much for this user as it may, the file is
    /// looked at every few seconds instead.
    /// </summary>
    /// <param name="path">The file, from the root on.</param>
    /// <param name="polls">Whether to look at the file every few seconds in any case.</param>
    /// <param name="changed">What is called, on any thread. It must not throw.</param>
    /// <param name="open">What tells of changes in a folder; for tests. <see cref="Open"/> where null.</param>
    /// <returns>Null where there is nothing to watch, because the folder is not there.</returns>
    public static FileWatch? Begin(string path, bool polls, Action changed, Func<string, bool, IFileProvider>? open = null)
    {
        var (folder, file) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        open ??= Open;
        try
        {
            var watch = new FileWatch(open(folder, polls), file, changed);
            if (!watch.IsOver)
                return watch;
            watch.Dispose();
            return polls ? null : new FileWatch(open(folder, true), file, changed);
        }
        catch (Exception e) when (Faults.IsOfFile(e))
        {
            return null;
        }
    }

    /// <summary>The folder, as the platform tells of it, or as it is looked at every few seconds.</summary>
    public static IFileProvider Open(string folder, bool polls)
    {
        var provider = new PhysicalFileProvider(folder, ExclusionFilters.None);
        if (polls)
            (provider.UsePollingFileWatcher, provider.UseActivePolling) = (true, true);
        return provider;
    }

    public void Dispose()
    {
        _registration.Dispose();
        (_folder as IDisposable)?.Dispose();
    }

    private IChangeToken Next()
    {
        try
        {
            return new CompositeChangeToken([_folder.Watch(_file), _folder.Watch(ConfigMapLink)]);
        }
        catch (Exception e) when (Faults.IsOfFile(e))
        {
            IsOver = true;
            return NullChangeToken.Singleton;
        }
    }
}
