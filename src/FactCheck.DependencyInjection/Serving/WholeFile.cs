namespace FactCheck.Serving;

/// <summary>Reads a file at one moment: never a part that was there before and a part that came later.</summary>
internal static class WholeFile
{
    private const int Attempts = 3;

    /// <summary>The bytes of the file, or as many as say that there are more than <paramref name="most"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many bytes are wanted at most.</param>
    /// <param name="meanwhile">What happens to the file while it is read, for tests: it is done when each reading has begun.</param>
    /// <exception cref="UnsettledFileException">It was written meanwhile, each time.</exception>
    public static ReadOnlyMemory<byte> Read(string path, int most, Action? meanwhile = null)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
            if (TryRead(path, most, meanwhile) is { } bytes)
                return bytes;
        throw new UnsettledFileException();
    }

    /// <summary>Whoever writes or replaces the file meanwhile is not hindered; it shows in the length or in the time of the last write.</summary>
    private static ReadOnlyMemory<byte>? TryRead(string path, int most, Action? meanwhile)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var (length, written) = (file.Length, File.GetLastWriteTimeUtc(file.SafeFileHandle));
        meanwhile?.Invoke();
        var buffer = new byte[Math.Min(length, most + 1L)];
        var isWhole = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) == buffer.Length;
        var isSettled = file.Length == length && File.GetLastWriteTimeUtc(file.SafeFileHandle) == written;
        return isWhole && isSettled ? new ReadOnlyMemory<byte>(buffer) : default(ReadOnlyMemory<byte>?);
    }
}
