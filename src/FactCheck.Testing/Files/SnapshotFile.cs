namespace FactCheck.Testing;

/// <summary>One verified file, and the received one beside it.</summary>
internal sealed class SnapshotFile(string folder, string name, string extension)
{
    private const char ByteOrderMark = '\uFEFF';
    private const int Tries = 50;

    /// <summary>What kind of text it holds: <c>md</c>, <c>json</c>, another.</summary>
    public string Extension => extension;

    public string Verified { get; } = Path.Combine(folder, $"{name}.verified.{extension}");

    public string Received { get; } = Path.Combine(folder, $"{name}.received.{extension}");

    /// <summary>What was verified; null where nothing was. A byte order mark is not part of it, and lines end with a line feed.</summary>
    public string? Read()
    {
        string? text = null;
        Persist(() =>
        {
            try
            {
                using var reader = new StreamReader(
                    new FileStream(Verified, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
                text = Normal(reader.ReadToEnd());
            }
            catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
            {
                text = null;
            }
        });
        return text;
    }

    /// <summary>
    /// A text as it is compared, which is what a file gives back that holds it: without byte order marks before it, with line feeds, and without the last of them or a carriage
    /// return there.
    /// </summary>
    public static string Normal(string text)
    {
        var lines = text.TrimStart(ByteOrderMark);
        while (lines.Contains("\r\n", StringComparison.Ordinal))
            lines = lines.Replace("\r\n", "\n", StringComparison.Ordinal);
        return (lines.EndsWith('\n') ? lines[..^1] : lines).TrimEnd('\r');
    }

    /// <summary>Writes what was received beside the verified file. Why that could not be done, in a folder that cannot be written for example; null where it was.</summary>
    public string? TryWriteReceived(string text)
    {
        try
        {
            Write(Received, text);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }

    public void WriteVerified(string text) => Write(Verified, text);

    /// <summary>Takes away what was received earlier.</summary>
    public void DeleteReceived()
    {
        if (File.Exists(Received))
            Persist(() => File.Delete(Received));
    }

    /// <summary>Writes the whole file or nothing: another process never sees a part of it.</summary>
    private void Write(string path, string text)
    {
        Directory.CreateDirectory(folder);
        var temporary = $"{Received}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllText(temporary, text + "\n");
            Persist(() => File.Move(temporary, path, overwrite: true));
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // On Windows a file can be neither read nor replaced in the moment in which another process replaces it.
    private static void Persist(Action once)
    {
        var wait = new SpinWait();
        while (true)
        {
            try
            {
                once();
                return;
            }
            catch (Exception exception) when (wait.Count + 1 < Tries && exception is IOException or UnauthorizedAccessException)
            {
                wait.SpinOnce();
            }
        }
    }
}
