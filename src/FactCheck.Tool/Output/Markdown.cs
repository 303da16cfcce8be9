using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Tool.Output;

/// <summary>Text from outside in Markdown: it stays text.</summary>
internal static class Markdown
{
    /// <summary>The text on one line, with everything escaped that Markdown or HTML would read as a sign.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in Visible.Text(text))
        {
            if (character == '<')
                escaped.Append("&lt;");
            else if (character == '&')
                escaped.Append("&amp;");
            else
                escaped.Append(char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)) && character is not (',' or ';' or '\'' or '"' or '%' or '/' or '?') ? $"\\{character}" : $"{character}");
        }
        return escaped.ToString();
    }

    /// <summary>A row of a table.</summary>
    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
