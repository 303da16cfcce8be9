using System.Text;

namespace FactCheck.Tool;

/// <summary>A file that is written beside its target and then takes its place, or goes.</summary>
/// <remarks>
/// Its name begins with a point and ends in no way that a claim set ends, so that no later run takes it for one. While it is open it is locked; one that is
/// not was left by a process that was killed.
/// </remarks>
internal sealed class TemporaryFile : IDisposable
{
    private const string Ending = ".factcheck-tmp";
    private const int MostBytes = 200;
    private readonly string _path;
    private readonly string _target;
    private readonly Signals _signals;
    private bool _isGone;

    /// <summary>Makes the file, once what killed processes left is gone. It has the mode of the one that it is to replace, or the usual one.</summary>
    public TemporaryFile(string target, UnixFileMode? mode)
    {
        RemoveLeftovers(target);
        _target = target;
        _path = Path.Combine(Path.GetDirectoryName(target)!, $"{Stem(target)}{Guid.NewGuid():N}{Ending}");
        // FileShare.Delete lets the file take another name while it is open, and holds a lock that tells it from a leftover.
        // It is made with the mode that it is to have, so that at no time more people can read it; what the mask of the process took is given back.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Delete };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = mode;
        Stream = new FileStream(_path, options);
        if (mode is { } same && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(Stream.SafeFileHandle, same);
        _signals = new(_ => Remove());
    }

    public FileStream Stream { get; }

    /// <summary>Takes the place of the target once everything is on the disk; false where the target is there and must not be.</summary>
    public bool TryBecome(bool isNew)
    {
        Stream.Flush(flushToDisk: true);
        try
        {
            File.Move(_path, _target, overwrite: !isNew);
        }
        catch (IOException) when (isNew && Path.Exists(_target))
        {
            return false;
        }
        return _isGone = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        Remove();
        _signals.Dispose();
    }

    /// <summary>The beginning of the name: that of the target, cut where the whole would be longer than a file system takes.</summary>
    private static string Stem(string target)
    {
        var name = Path.GetFileName(target);
        while (Encoding.UTF8.GetByteCount(name) > MostBytes)
            name = name[..^(char.IsLowSurrogate(name[^1]) ? 2 : 1)];
        return $".{name}.";
    }

    private static void RemoveLeftovers(string target)
    {
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, $"{Stem(target)}*{Ending}"))
        {
            try
            {
                using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                    File.Delete(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another process is writing it, or it is not ours: it does no harm where it is.
            }
        }
    }

    private void Remove()
    {
        if (!_isGone)
            File.Delete(_path);
    }
}
