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
            if (Visible.IsSeen(text, i, out var value, out var length) && !IsBlankAtAnEnd(text, i))
                escaped.Append(IsMarkup(text, i) ? "\\" : "").Append(text, i, length);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{{{value:x}}}");
            i += length;
        }
        return escaped.ToString();
    }

    /// <summary>A text between quotation marks, with more to come on the line: no quotation mark in it can end it.</summary>
    public static string Quote(string text) => $"“{Escape(text).Replace("”", "\\u{201d}", StringComparison.Ordinal)}”";

    private static bool IsBlankAtAnEnd(string text, int i) => char.IsWhiteSpace(text[i]) && (i == 0 || i == text.Length - 1);

    private static bool IsMarkup(string text, int i)
    {
        var (before, after) = (At(i - 1), At(i + 1));
        return text[i] switch
        {
            '\\' or '`' or '*' or '<' or '$' => true,
            ']' => after is '(' or '[' or ':',
            '_' => !char.IsAsciiLetterOrDigit(before) || !char.IsAsciiLetterOrDigit(after),
            '~' => after is not (' ' or '/'),
            '&' => after == '#' || char.IsAsciiLetter(after),
            _ => false,
        };

        // At its ends a text is next to a space, as far as markup goes.
        char At(int at) => at >= 0 && at < text.Length ? text[at] : ' ';
    }
}
