namespace FactCheck.Sample;

/// <summary>Plain text of at most 100 columns.</summary>
internal static class Page
{
    private const int Width = 100;

    public static void Section(string title, IEnumerable<string> lines)
    {
        Console.WriteLine(title);
        foreach (var line in lines)
            Wrapped(line, indent: 2);
        Console.WriteLine();
    }

    public static void Wrapped(string text, int indent = 0)
    {
        foreach (var line in Wrap(text, Width - indent))
            Console.WriteLine(new string(' ', indent) + line);
    }

    public static void Table(string[] titles, int[] widths, IEnumerable<string[]> rows)
    {
        Row(titles, widths);
        Console.WriteLine(string.Join("  ", widths.Select(width => new string('-', width))));
        foreach (var row in rows)
        {
            Row(row, widths);
            Console.WriteLine();
        }
    }

    private static void Row(string[] cells, int[] widths)
    {
        var columns = cells.Zip(widths, (cell, width) => cell.Split('\n').SelectMany(line => Wrap(line, width)).ToArray()).ToArray();
        for (var i = 0; i < columns.Max(column => column.Length); i++)
            Console.WriteLine(string.Join("  ", columns.Zip(widths, (column, width) => (i < column.Length ? column[i] : "").PadRight(width))).TrimEnd());
    }

    // Breaks at spaces; a word that is longer than the line is broken behind "..", "-" or "/" where it has one, else anywhere.
    private static IEnumerable<string> Wrap(string text, int width)
    {
        while (text.Length > width)
        {
            var space = text.LastIndexOf(' ', width);
            var inWord = text.AsSpan(0, width).LastIndexOfAny("-/.") + 1;
            var end = space > 0 ? space : inWord > 0 ? inWord : width;
            yield return text[..end].TrimEnd();
            text = text[end..].TrimStart();
        }
        yield return text;
    }
}
