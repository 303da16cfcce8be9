namespace FactCheck.Sample.MergeDriver;

/// <summary>Writes the result so that nobody ever sees half of it.</summary>
internal static class Output
{
    /// <summary>Writes a temporary file beside the target, to the disk, and renames it.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
