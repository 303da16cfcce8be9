using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Lines under headings, as text or as Markdown. What is written stays text, on one line.</summary>
internal sealed class HeadedLines(Stream output, bool isMarkdown) : IDisposable
{
    private readonly TextWriter _text = Terminal.TextOn(output);
    private bool _isApart = true;
    private bool _isList;

    public void Heading(int level, string title)
    {
        SetApart();
        _text.WriteLine(isMarkdown ? $"{new string('#', level)} {Made(title)}\n" : Made(title));
        (_isApart, _isList) = (isMarkdown, false);
    }

    public void Line(string line)
    {
        if (_isList)
            SetApart();
        _text.WriteLine(Made(line));
        (_isApart, _isList) = (false, false);
    }

    /// <summary>A heading with lines below it; nothing where there are none.</summary>
    public void Section(string title, IEnumerable<string> lines)
    {
        var isBegun = false;
        foreach (var line in lines)
        {
            if (!isBegun)
                Heading(2, title);
            isBegun = true;
            _text.WriteLine($"{(isMarkdown ? "- " : "  ")}{Made(line)}");
            (_isApart, _isList) = (false, true);
        }
    }

    public void Dispose() => _text.Dispose();

    private void SetApart()
    {
        if (!_isApart)
            _text.WriteLine();
        _isApart = true;
    }

    private string Made(string text) => isMarkdown ? Markdown.Escape(text) : Visible.Text(text);
}
