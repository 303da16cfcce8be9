namespace FactCheck.Tool;

/// <summary>How many lines differ between two texts.</summary>
internal static class LineCount
{
    /// <summary>
    /// The lines of the one that the other has not, each as often as it stands there too often; of both sides the greater number. A line that only moved is
    /// not counted, but at least one is.
    /// </summary>
    public static int Changed(ReadOnlySpan<byte> old, ReadOnlySpan<byte> changed)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(counts, old, -1);
        Add(counts, changed, 1);
        return Math.Max(1, Math.Max(counts.Values.Where(count => count > 0).Sum(), -counts.Values.Where(count => count < 0).Sum()));
    }

    private static void Add(Dictionary<string, int> counts, ReadOnlySpan<byte> text, int number)
    {
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = System.Text.Encoding.Latin1.GetString(text[range]);
            counts[line] = counts.GetValueOrDefault(line) + number;
        }
    }
}
