using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactCheck.Diagnostics;

/// <summary>Characters of a text that may be hostile, as messages show them: a message stays on one line and tells a terminal nothing.</summary>
internal static class Visible
{
    /// <summary>
    /// The text with escapes <c>\uXXXX</c>, or <c>\u{XXXXX}</c> where four digits do not hold it, for line breaks, control characters and characters that have no look of
    /// their own.
    /// </summary>
    public static string Text(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (IsSeen(text, i, out var value, out var length))
                visible.Append(text.Slice(i, length));
            else if (value > char.MaxValue)
                visible.Append(CultureInfo.InvariantCulture, $"\\u{{{value:x}}}");
            else
                visible.Append(CultureInfo.InvariantCulture, $"\\u{value:x4}");
            i += length;
        }
        return visible.ToString();
    }

    /// <summary>
    /// Whether the character at a place of a text is seen as itself. A joiner or non-joiner (U+200D, U+200C) is let through between two letters or symbols that are seen and not
    /// of ASCII: Persian, the scripts of India and emoji need it there.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="value">The number of the character; of half a character alone, of that half.</param>
    /// <param name="length">How many places it takes.</param>
    public static bool IsSeen(ReadOnlySpan<char> text, int at, out int value, out int length)
    {
        var isWhole = Rune.DecodeFromUtf16(text[at..], out var rune, out length) == OperationStatus.Done;
        value = isWhole ? rune.Value : text[at];
        return isWhole && (IsVisible(rune) || (rune.Value is 0x200C or 0x200D && IsBetweenLetters(text, at)));
    }

    /// <summary>At most 60 characters of a text, made visible.</summary>
    public static string Shorten(string text)
    {
        var length = text.Length <= 60 ? text.Length : char.IsHighSurrogate(text[59]) ? 59 : 60;
        return Text(text.AsSpan(0, length)) + (length < text.Length ? "…" : "");
    }

    /// <summary>One character in quotation marks, or its code where it could not be seen.</summary>
    public static string Character(Rune character) =>
        Rune.IsWhiteSpace(character) || !IsVisible(character) ? $"The character U+{character.Value:X4}" : $"'{character}'";

    private static bool IsBetweenLetters(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeLastFromUtf16(text[..at], out var before, out _) == OperationStatus.Done && IsJoined(before)
        && Rune.DecodeFromUtf16(text[(at + 1)..], out var after, out _) == OperationStatus.Done && IsJoined(after);

    // Letters, the marks on them, and symbols: never punctuation or a space, so that it does not matter in which quotation marks a text stands.
    private static bool IsJoined(Rune rune) =>
        !rune.IsAscii && IsVisible(rune)
        && (Rune.IsLetter(rune) || Rune.IsSymbol(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    // Some letters and symbols are blank: the fillers of Hangul, the empty pattern of Braille, the joiner of graphemes.
    private static bool IsVisible(Rune rune) =>
        rune.Value is not (0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
