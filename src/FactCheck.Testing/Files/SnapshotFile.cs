using System.Globalization;
using System.Text;

namespace FactCheck.Testing;

/// <summary>One verified file, and the received one beside it.</summary>
internal sealed class SnapshotFile(string folder, string name, string extension)
{
    private const int Tries = 50;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static int s_temporary;

    public string Verified { get; } = Path.Combine(folder, $"{name}.verified.{extension}");

    public string Received { get; } = Path.Combine(folder, $"{name}.received.{extension}");

    /// <summary>What was verified; null where nothing was. A byte order mark is not part of it, and lines end with a line feed.</summary>
    public string? Read()
    {
        try
        {
            using var reader = new StreamReader(new FileStream(Verified, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), Utf8);
            return Normal(reader.ReadToEnd());
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>A text as it is compared: with line feeds, and without the last of them.</summary>
    public static string Normal(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return lines.EndsWith('\n') ? lines[..^1] : lines;
    }

    public void WriteReceived(string text) => Write(Received, text);

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
        var number = Interlocked.Increment(ref s_temporary);
        var temporary = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}.received.{extension}.{Environment.ProcessId}-{number}"));
        try
        {
            File.WriteAllText(temporary, text + "\n", Utf8);
            Persist(() => File.Move(temporary, path, overwrite: true));
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // On Windows a file cannot be replaced in the moment in which another process replaces or reads it.
    private static void Persist(Action change)
    {
        for (var (tried, wait) = (1, default(SpinWait)); ; tried++)
        {
            try
            {
                change();
                return;
            }
            catch (Exception exception) when (tried < Tries && exception is IOException or UnauthorizedAccessException)
            {
                wait.SpinOnce();
            }
        }
    }
}
