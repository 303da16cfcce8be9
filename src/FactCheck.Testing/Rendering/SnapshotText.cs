using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Testing;

/// <summary>
/// Text of a record on one line of Markdown. Every character stands for itself: what would be markup has a backslash before it, and what is not seen is written as
/// <c>\u{a}</c>. Two texts never give the same line.
/// </summary>
internal static class SnapshotText
{
    /// <summary>A text at the end of a line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length;)
        {
            var isSeen = Visible.IsSeen(text, i, out var value, out var length);
            if (!isSeen || IsBlankAtAnEnd(text, i))
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{{{value:x}}}");
            else
                escaped.Append(IsMarkup(text, i) ? "\\" : "").Append(text, i, length);
            i += length;
        }
        return escaped.ToString();
    }

    /// <summary>A text between quotation marks, with more to come on the line: no quotation mark in it can end it.</summary>
    public static string Quote(string text) => $"“{Escape(text).Replace("”", "\\u{201d}", StringComparison.Ordinal)}”";

    private static bool IsBlankAtAnEnd(string text, int i) => char.IsWhiteSpace(text[i]) && (i == 0 || i == text.Length - 1);

    private static bool IsMarkup(string text, int i) => text[i] switch
    {
        '\\' or '`' or '*' or '<' or '$' => true,
        ']' => i + 1 < text.Length && text[i + 1] is '(' or '[' or ':',
        '_' => !(IsLetterOrDigit(text, i - 1) && IsLetterOrDigit(text, i + 1)),
        '~' => i + 1 < text.Length && text[i + 1] is not (' ' or '/'),
        '&' => i + 1 < text.Length && (text[i + 1] == '#' || char.IsAsciiLetter(text[i + 1])),
        _ => false,
    };

    private static bool IsLetterOrDigit(string text, int i) => i >= 0 && i < text.Length && char.IsAsciiLetterOrDigit(text[i]);
}
