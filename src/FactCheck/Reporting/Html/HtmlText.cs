using System.Globalization;
using FactCheck.Diagnostics;

namespace FactCheck.Reporting;

/// <summary>
/// Writes HTML. Whatever comes out of the record goes through <see cref="Text"/> or <see cref="Attribute"/>, so that it is text whatever it holds. Characters that
/// have no look of their own, and those that turn the direction of what follows, are shown by their code: ⟦U+202E⟧.
/// </summary>
internal sealed class HtmlText(TextWriter to)
{
    /// <summary>Markup of ours.</summary>
    public HtmlText Raw(string markup)
    {
        to.Write(markup);
        return this;
    }

    /// <summary>Text between tags.</summary>
    public HtmlText Text(string text)
    {
        Write(text, isPlain: false);
        return this;
    }

    /// <summary>Text where no element may stand: in drawings, titles and choices.</summary>
    public HtmlText PlainText(string text)
    {
        Write(text, isPlain: true);
        return this;
    }

    /// <summary>A space, a name and a value in quotation marks.</summary>
    public HtmlText Attribute(string name, string value)
    {
        to.Write(' ');
        to.Write(name);
        to.Write("=\"");
        Write(value, isPlain: true);
        to.Write('"');
        return this;
    }

    private void Write(string text, bool isPlain)
    {
        var written = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = 1;
            var replaced = char.IsAscii(text[i]) ? OfAscii(text[i]) : OfOther(text, i, isPlain, out length);
            if (replaced is not null)
            {
                to.Write(text.AsSpan(written, i - written));
                to.Write(replaced);
                written = i + length;
            }
            i += length;
        }
        to.Write(text.AsSpan(written));

        string? OfAscii(char c) => c switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\t' or '\n' or '\r' => " ",
            < ' ' or '\x7F' => Code(c, isPlain),
            _ => null,
        };
    }

    private static string? OfOther(string text, int i, bool isPlain, out int length) =>
        Visible.IsSeen(text, i, out var value, out length) ? null : Code(value, isPlain);

    private static string Code(int value, bool isPlain)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"⟦U+{value:X4}⟧");
        return isPlain ? code : $"<code class=\"hidden\">{code}</code>";
    }
}
