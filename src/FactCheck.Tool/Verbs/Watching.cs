using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Input;
using FactCheck.Tool.Output;

namespace FactCheck.Tool.Verbs;

/// <summary>Does something again whenever a claim set is changed, until interrupted.</summary>
internal sealed class Watching(Terminal terminal, TimeProvider time) : IDisposable
{
    // Editors write in several steps; what follows within this time belongs to one change.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);
    private readonly SemaphoreSlim _changed = new(0);

    public ExitCode Run(IReadOnlyList<string> arguments, Func<ExitCode> once)
    {
        if (arguments.Contains("-", StringComparer.Ordinal))
            throw new CommandLineException("Standard input cannot be watched: name a file, a folder or a pattern.");
        using var cancellation = new CancellationTokenSource();
        using var interrupt = terminal.OnInterrupt(cancellation.Cancel);
        var watchers = arguments.Select(Watcher).ToArray();
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                Attempt(once);
                terminal.Complain("Watching; Ctrl-C ends it.");
                Wait(cancellation.Token).GetAwaiter().GetResult();
            }
            return ExitCode.Interrupted;
        }
        finally
        {
            Array.ForEach(watchers, watcher => watcher.Dispose());
        }
    }

    public void Dispose() => _changed.Dispose();

    /// <summary>A file that cannot be read for a moment ends nothing.</summary>
    private void Attempt(Func<ExitCode> once)
    {
        try
        {
            once();
            terminal.Out.Flush();
        }
        catch (InputException e)
        {
            terminal.Complain(e.Message);
        }
    }

    private async Task Wait(CancellationToken cancellation)
    {
        await _changed.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        do
        {
            while (_changed.Wait(0, CancellationToken.None))
            {
            }
            await Task.Delay(Quiet, time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        while (_changed.CurrentCount > 0 && !cancellation.IsCancellationRequested);
    }

    private FileSystemWatcher Watcher(string argument)
    {
        var isFile = File.Exists(argument);
        var folder = Directory.Exists(argument) ? argument : FolderOf(argument);
        var watcher = new FileSystemWatcher(Path.GetFullPath(folder), isFile ? Path.GetFileName(argument) : "*.json") { IncludeSubdirectories = !isFile };
        watcher.Changed += Tell;
        watcher.Created += Tell;
        watcher.Deleted += Tell;
        watcher.Renamed += Tell;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    /// <summary>The nearest folder that is there above what a pattern, or the name of a file that is to come, says.</summary>
    private static string FolderOf(string argument)
    {
        var folder = Path.GetDirectoryName(argument);
        while (!string.IsNullOrEmpty(folder) && !Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder);
        return string.IsNullOrEmpty(folder) ? "." : folder;
    }

    private void Tell(object sender, FileSystemEventArgs change) => _changed.Release();
}
