namespace FactCheck.Tool;

/// <summary>Does something again whenever a claim set is changed, until interrupted.</summary>
internal static class Watching
{
    // Editors write in several steps; what follows within this time belongs to one change.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    public static ExitCode Run(Terminal terminal, string[] arguments, Func<ExitCode> once)
    {
        if (arguments.Contains("-"))
            throw new CommandLineException("Standard input cannot be watched: name a file, a folder or a pattern.");
        // Neither is disposed of: a watcher or a signal on its way may still set it.
        var (change, interruption) = (new AutoResetEvent(false), new ManualResetEvent(false));
        using var signals = new Signals(context =>
        {
            // Who asks twice does not want to wait for what is being done.
            context.Cancel = !interruption.WaitOne(0);
            interruption.Set();
        });
        var watchers = arguments.Select(argument => Watcher(argument, () => change.Set())).ToArray();
        try
        {
            while (!interruption.WaitOne(0))
            {
                // Taken before they are read: what is changed meanwhile is read again.
                var state = StateOf(arguments);
                Attempt(terminal, once);
                terminal.Complain("Watching; Ctrl-C ends it.");
                do
                {
                    WaitHandle.WaitAny([change, interruption]);
                    do
                        interruption.WaitOne(Quiet);
                    while (change.WaitOne(0));
                }
                while (!interruption.WaitOne(0) && StateOf(arguments) == state);
            }
            return ExitCode.Interrupted;
        }
        finally
        {
            Array.ForEach(watchers, watcher => watcher.Dispose());
        }
    }

    /// <summary>A file that cannot be read for a moment ends nothing.</summary>
    private static void Attempt(Terminal terminal, Func<ExitCode> once)
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
    private static string StateOf(string[] arguments)
    {
        try
        {
            return string.Join('\n', InputFiles.Expand(arguments, stdinName: "").Select(file => new FileInfo(file.Path!)).Select(file =>
                FormattableString.Invariant($"{file.FullName} {(file.Exists ? file.Length : -1)} {file.LastWriteTimeUtc.Ticks}")));
        }
        catch (Exception e) when (e is InputException || InputException.IsOfFile(e))
        {
            return e.Message;
        }
    }

    /// <summary>Watches a file, or the nearest folder that is there above what a pattern, or the name of a file that is to come, says.</summary>
    private static FileSystemWatcher Watcher(string argument, Action tell)
    {
        var isFile = File.Exists(argument);
        var folder = argument;
        while (!string.IsNullOrEmpty(folder) && !Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder);
        folder = Path.GetFullPath(string.IsNullOrEmpty(folder) ? "." : folder);
        var watcher = new FileSystemWatcher(folder, isFile ? Path.GetFileName(argument) : "*") { IncludeSubdirectories = !isFile };
        watcher.Changed += (_, _) => tell();
        watcher.Created += (_, _) => tell();
        watcher.Deleted += (_, _) => tell();
        watcher.Renamed += (_, _) => tell();
        // Where changes were lost, one of them may be of a claim set.
        watcher.Error += (_, _) => tell();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
