using System.Threading.Channels;

namespace FactCheck.Tool;

/// <summary>Does something again whenever a claim set is changed, until interrupted.</summary>
internal sealed class Watching(Terminal terminal, TimeProvider time, string stdinName)
{
    // Editors write in several steps; what follows within this time belongs to one change.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

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
                // Taken before they are read: what is changed meanwhile is read again.
                var state = StateOf(arguments);
                Attempt(once);
                terminal.Complain("Watching; Ctrl-C ends it.");
                do
                    Wait(cancellation.Token).GetAwaiter().GetResult();
                while (!cancellation.IsCancellationRequested && StateOf(arguments) == state);
            }
            return ExitCode.Interrupted;
        }
        finally
        {
            Array.ForEach(watchers, watcher => watcher.Dispose());
        }
    }

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

    /// <summary>What tells whether a claim set was changed, or came, or went. Whatever else changes in a folder, as what is written there, is nothing to run again for.</summary>
    private string StateOf(IReadOnlyList<string> arguments)
    {
        try
        {
            return string.Join('\n', InputFiles.Expand(arguments, stdinName).Select(file => new FileInfo(file.Path!)).Select(file =>
                FormattableString.Invariant($"{file.FullName} {(file.Exists ? file.Length : -1)} {file.LastWriteTimeUtc.Ticks}")));
        }
        catch (Exception e) when (e is InputException || InputException.IsOfFile(e))
        {
            return e.Message;
        }
    }

    private async Task Wait(CancellationToken cancellation)
    {
        await ((Task)_changes.Reader.WaitToReadAsync(cancellation).AsTask()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (_changes.Reader.TryRead(out _))
            await Task.Delay(Quiet, time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private FileSystemWatcher Watcher(string argument)
    {
        var isFile = File.Exists(argument);
        var folder = Directory.Exists(argument) ? argument : FolderOf(argument);
        var watcher = new FileSystemWatcher(Path.GetFullPath(folder), isFile ? Path.GetFileName(argument) : "*") { IncludeSubdirectories = !isFile };
        watcher.Changed += (_, _) => Tell();
        watcher.Created += (_, _) => Tell();
        watcher.Deleted += (_, _) => Tell();
        watcher.Renamed += (_, _) => Tell();
        // Where changes were lost, one of them may be of a claim set.
        watcher.Error += (_, _) => Tell();
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

    private void Tell() => _changes.Writer.TryWrite(true);
}
