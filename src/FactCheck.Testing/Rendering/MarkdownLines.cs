using System.Text;

namespace FactCheck.Testing;

/// <summary>The lines of a snapshot: headings, facts as items of a list, quotations beneath them. Whatever is given as text stays on its line.</summary>
internal sealed class MarkdownLines
{
    private readonly StringBuilder _text = new();
    private bool _isBelowHeading;

    /// <summary>A heading of words of the format and ids.</summary>
    public void Heading(int level, string words)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append('#', level).Append(' ').Append(words).Append('\n');
        _isBelowHeading = true;
    }

    /// <summary>A fact: a label of the format and a text.</summary>
    public void Fact(int depth, string label, string text) => Line(depth, $"{label}: {SnapshotText.Escape(text)}");

    /// <summary>A fact that is Markdown already.</summary>
    public void Line(int depth, string markdown)
    {
        if (_isBelowHeading)
            _text.Append('\n');
        _isBelowHeading = false;
        _text.Append(' ', depth * 2).Append("- ").Append(markdown).Append('\n');
    }

    /// <summary>A line of a quotation beneath a fact; empty between two quotations.</summary>
    public void Quotation(int depth, string markdown) => _text.Append(' ', (depth + 1) * 2).Append('>').Append(markdown.Length > 0 ? " " : "").Append(markdown).Append('\n');

    public override string ToString() => _text.ToString();
}
