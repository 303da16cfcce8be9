using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>Names places of a text for an editor: the name of the text, line and column.</summary>
/// <param name="text">The text.</param>
/// <param name="source">Whose it is.</param>
/// <param name="unnamed">What it is called where it has no name.</param>
/// <param name="isAlone">Whether no other text is spoken of beside it, so that once it was named a line and a column are enough.</param>
internal sealed class TextPlaces(SuppliedText text, Id source, string unnamed = "the text", bool isAlone = true)
{
    private readonly Lazy<int[]> _lines = new(() => StartsOf(text.Text));

    public string Text => text.Text;

    /// <summary>The text itself: its name, or whose it is.</summary>
    public string Named { get; } = text.Name is { } name ? Visible.Text(name) : $"{unnamed} of '{source}'";

    /// <summary>A place of the text: <c>herald-0404.txt:12:5</c>, or <c>12:5 of the text of 'herald-0404'</c>.</summary>
    public string Of(TextSpan span) => text.Name is null ? $"{At(span.Start)} of {Named}" : $"{Named}:{At(span.Start)}";

    /// <summary>A place of the text after the text was named: line and column, and the name again where two texts are spoken of.</summary>
    public string Again(TextSpan span) => isAlone ? At(span.Start).ToString() : Of(span);

    /// <summary>The text after it was named.</summary>
    public string NamedAgain => isAlone ? "the text" : Named;

    /// <summary>Line and column of a character, both counted from 1.</summary>
    public Position At(int offset)
    {
        var line = Sorted.First(_lines.Value, offset, (start, offset) => start > offset);
        return new(line, offset - _lines.Value[line - 1] + 1);
    }

    private static int[] StartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var feed = text.IndexOf('\n', StringComparison.Ordinal); feed >= 0; feed = text.IndexOf('\n', feed + 1))
            starts.Add(feed + 1);
        return [.. starts];
    }
}
