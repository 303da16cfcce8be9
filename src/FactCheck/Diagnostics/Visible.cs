using System.Globalization;
using System.Text;

namespace FactCheck.Diagnostics;

/// <summary>Characters of a text that may be hostile, as messages show them: a message stays on one line and tells a terminal nothing.</summary>
internal static class Visible
{
    /// <summary>The text with escapes <c>\uXXXX</c> for line breaks, control characters and characters that have no look of their own.</summary>
    public static string Text(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsVisible(CharUnicodeInfo.GetUnicodeCategory(character)))
                visible.Append(character);
            else
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
        }
        return visible.ToString();
    }

    /// <summary>At most 60 characters of a text, made visible.</summary>
    public static string Shorten(string text)
    {
        var length = text.Length <= 60 ? text.Length : char.IsHighSurrogate(text[59]) ? 59 : 60;
        return Text(text.AsSpan(0, length)) + (length < text.Length ? "…" : "");
    }

    /// <summary>One character in quotation marks, or its code where it could not be seen.</summary>
    public static string Character(Rune character) =>
        Rune.IsWhiteSpace(character) || !IsVisible(Rune.GetUnicodeCategory(character)) ? $"The character U+{character.Value:X4}" : $"'{character}'";

    private static bool IsVisible(UnicodeCategory category) =>
        category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
