using Microsoft.Win32.SafeHandles;

namespace FactCheck.Tool;

/// <summary>Writes files whole or not at all: whoever looks, at any moment and after any interruption, sees the old content or the new.</summary>
internal static class WholeFile
{
    /// <summary>EPIPE, as .NET hands it on.</summary>
    private const int BrokenPipe = 32;

    /// <summary>
    /// Follows every link, and asks what is there: a file, or nothing, is written beside it, to the disk, and takes the name; a device or a pipe is written to.
    /// </summary>
    /// <exception cref="InputException">It cannot be written; the message says why and what to do.</exception>
    public static void Write(string path, Action<Stream> write) => Attempt(path, () =>
    {
        var target = RealPath.Of(path);
        var descriptor = RealPath.Descriptor(target);
        if (descriptor is null && Directory.Exists(target))
            throw new IOException("It is a folder.");
        if (descriptor is null && !Device.IsAt(target))
            Replace(target, write);
        else
            WriteThrough(target, descriptor, write);
        return true;
    });

    /// <summary>Writes a file that must not be there yet; false where it is.</summary>
    /// <exception cref="InputException">It cannot be written; the message says why and what to do.</exception>
    public static bool WriteNew(string path, byte[] content) => Attempt(path, () =>
    {
        if (Path.Exists(path) || new FileInfo(path).LinkTarget is not null)
            return false;
        using var temporary = new TemporaryFile(RealPath.Of(path), mode: null);
        temporary.Stream.Write(content);
        return temporary.TryBecome(isNew: true);
    });

    private static bool Attempt(string path, Func<bool> write)
    {
        try
        {
            return write();
        }
        catch (DirectoryNotFoundException)
        {
            throw new InputException($"{path}: cannot be written: There is no folder {Path.GetDirectoryName(path)}. Make it, or write to another place.");
        }
        catch (Exception e) when (InputException.IsOfFile(e))
        {
            throw new InputException($"{path}: cannot be written: {InputException.Why(e)} Nothing was changed. Make the file and its folder writable, or write to another place.");
        }
    }

    private static void Replace(string target, Action<Stream> write)
    {
        var mode = OperatingSystem.IsWindows() || !File.Exists(target) ? (UnixFileMode?)null : File.GetUnixFileMode(target);
        if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException("It is read-only.");
        using var temporary = new TemporaryFile(target, mode);
        write(temporary.Stream);
        temporary.TryBecome(isNew: false);
    }

    /// <summary>What this process has open goes on where it is; whatever is behind, a reader that has enough is no error.</summary>
    private static void WriteThrough(string target, int? descriptor, Action<Stream> write)
    {
        try
        {
            using var stream = descriptor is { } number
                ? new FileStream(new SafeFileHandle(number, ownsHandle: false), FileAccess.Write, bufferSize: 0)
                : new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            write(stream);
        }
        catch (IOException e) when (e.HResult == BrokenPipe)
        {
            // As with standard output.
        }
    }
}
