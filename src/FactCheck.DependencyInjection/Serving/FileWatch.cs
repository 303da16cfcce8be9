using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Serving;

/// <summary>Calls whenever a file may have been changed, replaced, deleted or made.</summary>
internal sealed class FileWatch : IDisposable
{
    // A volume that Kubernetes makes of a config map changes all its files at once, by renaming this link; of the files themselves the platform tells nothing.
    private const string ConfigMapLink = "..data";

    private readonly PhysicalFileProvider _folder;
    private readonly string _file;
    private readonly IDisposable _registration;

    private FileWatch(string path, bool polls, Action changed)
    {
        _file = Path.GetFileName(path);
        _folder = new(Path.GetDirectoryName(path)!, ExclusionFilters.None);
        if (polls)
            (_folder.UsePollingFileWatcher, _folder.UseActivePolling) = (true, true);
        _registration = ChangeToken.OnChange(Next, changed);
    }

    /// <summary>Whether the platform tells of nothing any more: another watch is needed.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Begins to watch. Where the platform refuses to tell of changes, because it has no more watches to give, the file is looked at every few seconds instead.</summary>
    /// <param name="path">The file, from the root on.</param>
    /// <param name="polls">Whether to look at the file every few seconds in any case.</param>
    /// <param name="changed">What is called, on any thread. It must not throw.</param>
    /// <returns>Null where there is nothing to watch, because the folder is not there.</returns>
    public static FileWatch? Begin(string path, bool polls, Action changed)
    {
        // Whoever asks for the claim set first leaves nothing of itself on the threads that watch.
        using AsyncFlowControl? flow = ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow();
        try
        {
            var watch = new FileWatch(path, polls, changed);
            if (!watch.IsOver)
                return watch;
            watch.Dispose();
            return polls ? null : new FileWatch(path, true, changed);
        }
        catch (Exception e) when (FileFault.IsOfFile(e))
        {
            return null;
        }
    }

    public void Dispose()
    {
        _registration.Dispose();
        _folder.Dispose();
    }

    private IChangeToken Next()
    {
        try
        {
            return new CompositeChangeToken([_folder.Watch(_file), _folder.Watch(ConfigMapLink)]);
        }
        catch (Exception e) when (FileFault.IsOfFile(e))
        {
            IsOver = true;
            return NullChangeToken.Singleton;
        }
    }
}
