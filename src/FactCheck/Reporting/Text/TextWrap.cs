namespace FactCheck.Reporting;

/// <summary>Breaks text into lines.</summary>
internal static class TextWrap
{
    /// <summary>
    /// Breaks at spaces; a word that is longer than a line is broken behind "-", "/" or "." where it has one, else anywhere but within a pair of surrogates. What is
    /// continued stands a little to the right, so that one sees where the next begins.
    /// </summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="width">The most characters that a line may have.</param>
    /// <param name="hanging">By how many characters what is continued stands to the right.</param>
    public static IEnumerable<string> Wrap(string text, int width, int hanging)
    {
        text = text.Trim(' ');
        var (from, margin) = (0, "");
        while (margin.Length + text.Length - from > width)
        {
            var end = from + EndOfLine(text.AsSpan(from), width - margin.Length);
            yield return margin + text.AsSpan(from, end - from).TrimEnd(' ').ToString();
            from = end;
            while (from < text.Length && text[from] == ' ')
                from++;
            margin = new(' ', hanging);
        }
        if (from < text.Length || from == 0)
            yield return margin + text[from..];
    }

    private static int EndOfLine(ReadOnlySpan<char> rest, int room)
    {
        if (rest[..(room + 1)].LastIndexOf(' ') is var space and > 0)
            return space;
        if (rest[..room].LastIndexOfAny("-/.") is var inWord and >= 0)
            return inWord + 1;
        return char.IsHighSurrogate(rest[room - 1]) && room > 1 ? room - 1 : room;
    }
}
