using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Text from outside in Markdown: it stays text.</summary>
internal static class Markdown
{
    private const string Signs = @"\`*_{}[]()>#+-.!|~:@$^=";

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
            else if (Signs.Contains(character, StringComparison.Ordinal))
                escaped.Append('\\').Append(character);
            else
                escaped.Append(character);
        }
        return escaped.ToString();
    }

    /// <summary>A row of a table.</summary>
    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
