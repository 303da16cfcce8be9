namespace FactCheck.Sample;

/// <summary>Plain text of at most 120 columns.</summary>
internal static class Page
{
    public const int Width = 120;

    /// <summary>A title with lines below it; nothing where there are none.</summary>
    public static void Section(string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all is [])
            return;
        Console.WriteLine(title);
        foreach (var line in all)
            Wrapped(line, indent: 2, hanging: 2);
        Console.WriteLine();
    }

    public static void Wrapped(string text, int indent = 0, int hanging = 0)
    {
        foreach (var line in Wrap(text, Width - indent, hanging))
            Console.WriteLine(new string(' ', indent) + line);
    }

    /// <summary>A text without line breaks and other control characters, which could move or colour what a terminal shows.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    // Breaks at spaces; a word that is longer than the line is broken behind "..", "-" or "/" where it has one, else anywhere. What is continued
    // stands a little to the right, so that one sees where the next begins.
    private static IEnumerable<string> Wrap(string text, int width, int hanging)
    {
        text = OneLine(text).Trim();
        var margin = "";
        while (margin.Length + text.Length > width)
        {
            var room = width - margin.Length;
            var space = text.LastIndexOf(' ', room);
            var inWord = text.AsSpan(0, room).LastIndexOfAny("-/.") + 1;
            var end = space > 0 ? space : inWord > 0 ? inWord : char.IsHighSurrogate(text[room - 1]) ? room - 1 : room;
            yield return margin + text[..end].TrimEnd();
            text = text[end..].TrimStart();
            margin = new string(' ', hanging);
        }
        yield return margin + text;
    }
}
