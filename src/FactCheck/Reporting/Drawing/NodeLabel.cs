namespace FactCheck.Reporting;

/// <summary>Text in a box: at most two lines, shortened where that is not enough.</summary>
internal static class NodeLabel
{
    private const int Widest = 24;

    public static IReadOnlyList<string> Lines(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lines = new List<string>();
        foreach (var word in words)
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= Widest)
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        if (lines.Count > 2)
            lines = [lines[0], $"{lines[1]} {lines[2]}"];
        return [.. lines.Select(Cut)];
    }

    private static string Cut(string line)
    {
        if (line.Length <= Widest)
            return line;
        var end = char.IsHighSurrogate(line[Widest - 2]) ? Widest - 2 : Widest - 1;
        return $"{line[..end].TrimEnd()}…";
    }
}
