using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Text from outside in Markdown: it stays text.</summary>
internal static class Markdown
{
    private const string Signs = @"\`*_{}[]()>#+-.!|~:@$^=";

    /// <summary>The text on one line, with everything escaped that Markdown or HTML would read as a sign.</summary>
    public static string Escape(string text) => string.Concat(Visible.Text(text).Select(character => character switch
    {
        '<' => "&lt;",
        '&' => "&amp;",
        _ when Signs.Contains(character, StringComparison.Ordinal) => $"\\{character}",
        _ => $"{character}",
    }));
}
