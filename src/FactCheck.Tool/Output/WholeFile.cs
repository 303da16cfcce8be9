using FactCheck.Tool.Input;

namespace FactCheck.Tool.Output;

/// <summary>Writes files whole or not at all: whoever looks, at any moment and after any interruption, sees the old content or the new.</summary>
internal static class WholeFile
{
    /// <summary>Writes a temporary file in the same folder, to the disk, and gives it the name. A symbolic link stays, and what it leads to is replaced.</summary>
    /// <exception cref="InputException">It cannot be written; the message says why and what to do.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            if (IsDevice(path))
                WriteThrough(path, write);
            else
                Replace(Target(path), write);
        }
        catch (Exception e) when (InputException.IsOfFile(e))
        {
            throw new InputException($"{path}: cannot be written: {InputException.Why(e)} Nothing was changed. Make the file and its folder writable, or write to another place.");
        }
    }

    /// <summary>Writes a file that must not be there yet; false where it is.</summary>
    public static bool WriteNew(string path, ReadOnlySpan<byte> content)
    {
        if (Path.Exists(path) || new FileInfo(path).LinkTarget is not null)
            return false;
        try
        {
            using var temporary = TemporaryFile.Beside(Path.GetFullPath(path), mode: null);
            temporary.Stream.Write(content);
            return temporary.TryBecome(isNew: true);
        }
        catch (Exception e) when (InputException.IsOfFile(e))
        {
            throw new InputException($"{path}: cannot be written: {InputException.Why(e)}");
        }
    }

    private static void Replace(string target, Action<Stream> write)
    {
        var mode = OperatingSystem.IsWindows() || !File.Exists(target) ? (UnixFileMode?)null : File.GetUnixFileMode(target);
        if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException("It is read-only.");
        TemporaryFile.RemoveLeftovers(target);
        using var temporary = TemporaryFile.Beside(target, mode);
        write(temporary.Stream);
        temporary.TryBecome(isNew: false);
    }

    private static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            throw new IOException("It is a folder.");
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }

    /// <summary>What leads to a device or a pipe must not be replaced by a file.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path) is var full && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    private static void WriteThrough(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        write(stream);
    }
}
