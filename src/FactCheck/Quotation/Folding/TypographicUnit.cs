using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactCheck.Quotation;

/// <summary>What stands in a text as one thing where typography is not looked at: a run of white space, a dash of any form, a letter with its marks.</summary>
internal enum TypographicUnit
{
    Plain,
    WhiteSpace,
    Dash,
    Ellipsis,
    SingleMark,
    DoubleMark,
    Ligature,
    Composed,
    SoftHyphen,
    ZeroWidth,
}

/// <summary>Cuts a text into its units.</summary>
internal static class TypographicUnits
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d");
    private static readonly SearchValues<char> SingleMarks = SearchValues.Create("'`\u00b4\u2018\u2019\u201a\u201b\u2032\u2035\u02bc\u02b9\u2039\u203a\uff07");
    private static readonly SearchValues<char> DoubleMarks = SearchValues.Create("\"\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u275d\u275e\u301d\u301e\u301f\uff02");
    private static readonly SearchValues<char> Ligatures = SearchValues.Create("\u0132\u0133\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06\ufb13\ufb14\ufb15\ufb16\ufb17");
    private static readonly SearchValues<char> ZeroWidth = SearchValues.Create(
        [.. "\u034f\u061c\u180e\ufeff", .. Range('\u200b', '\u200f'), .. Range('\u202a', '\u202e'), .. Range('\u2060', '\u206f'), .. Range('\ufe00', '\ufe0f')]);

    private const char SoftHyphen = '\u00ad';
    private const char Joiner = '\u200d';

    /// <summary>The unit that begins at a place, and how many characters it has.</summary>
    public static TypographicUnit Read(ReadOnlySpan<char> text, int at, out int length)
    {
        var character = text[at];
        length = 1;
        if (character is '.' or '…' && DotsAt(text[at..]) is var dots and > 0)
        {
            length = dots;
            return TypographicUnit.Ellipsis;
        }
        if (char.IsWhiteSpace(character))
        {
            while (at + length < text.Length && char.IsWhiteSpace(text[at + length]))
                length++;
            return TypographicUnit.WhiteSpace;
        }
        if (Dashes.Contains(character))
        {
            length = text[at..].IndexOfAnyExcept(Dashes) is var end and > 0 ? end : text.Length - at;
            return TypographicUnit.Dash;
        }
        if (SingleMarks.Contains(character))
            return TypographicUnit.SingleMark;
        if (DoubleMarks.Contains(character))
            return TypographicUnit.DoubleMark;
        if (Ligatures.Contains(character))
            return TypographicUnit.Ligature;
        if (character == SoftHyphen)
            return TypographicUnit.SoftHyphen;
        if (ZeroWidth.Contains(character))
            return TypographicUnit.ZeroWidth;
        return ReadLetter(text[at..], out length);
    }

    /// <summary>Whether a text can be cut at a place without cutting a character, taking a mark from its letter, or parting what a joiner joins.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || at == text.Length || (text[at] < '\u0300' && text[at - 1] != Joiner))
            return true;
        if ((char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1])) || IsJoined(text, at))
            return false;
        // A mark belongs to its letter even where something without width stands between them; nobody writes much of that.
        var mark = at;
        while (mark < text.Length && mark - at < 4 && ZeroWidth.Contains(text[mark]))
            mark++;
        return mark == text.Length || !(IsCombining(text, mark) || (mark == at && IsLaterJamo(text[at])));
    }

    private static bool IsJoined(ReadOnlySpan<char> text, int at) =>
        (text[at] == Joiner && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]))
        || (text[at - 1] == Joiner && at > 1 && !char.IsWhiteSpace(text[at - 2]));

    private static bool IsCombining(ReadOnlySpan<char> text, int at)
    {
        Rune.DecodeFromUtf16(text[at..], out var character, out _);
        return character.Value >= 0x300 && !(character.IsBmp && ZeroWidth.Contains((char)character.Value))
            && Rune.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }

    /// <summary>Whether a character is a vowel or a closing consonant of Hangul, which make one syllable with what is before them.</summary>
    private static bool IsLaterJamo(char character) => character is (>= '\u1160' and <= '\u11ff') or (>= '\ud7b0' and <= '\ud7fb');

    public static bool IsMarkAt(ReadOnlySpan<char> text, int at)
    {
        Rune.DecodeFromUtf16(text[at..], out var character, out _);
        return CanonicalDecomposition.IsMark(character);
    }

    /// <summary>The letters of a ligature.</summary>
    public static string LettersOf(char ligature) => ligature switch
    {
        '\u0132' => "IJ",
        '\u0133' => "ij",
        '\ufb00' => "ff",
        '\ufb01' => "fi",
        '\ufb02' => "fl",
        '\ufb03' => "ffi",
        '\ufb04' => "ffl",
        '\ufb05' or '\ufb06' => "st",
        '\ufb13' => "\u0574\u0576",
        '\ufb14' => "\u0574\u0565",
        '\ufb15' => "\u0574\u056b",
        '\ufb16' => "\u057e\u0576",
        _ => "\u0574\u056d",
    };

    /// <summary>How long the ellipsis is that a text begins with: dots and ellipses in a row that are three dots or more, or three dots and more with one space between each; 0 where it is none.</summary>
    private static int DotsAt(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept('.', '…') is var end and >= 0 ? end : text.Length;
        if (length >= 3 || text[..length].Contains('…'))
            return length;
        var (spaced, dots) = (1, 1);
        while (length == 1 && spaced + 1 < text.Length && char.IsWhiteSpace(text[spaced]) && text[spaced + 1] == '.')
            (spaced, dots) = (spaced + 2, dots + 1);
        return dots >= 3 ? spaced : 0;
    }

    private static TypographicUnit ReadLetter(ReadOnlySpan<char> text, out int length)
    {
        Rune.DecodeFromUtf16(text, out var character, out length);
        var isComposed = CanonicalDecomposition.Concerns(character);
        while (length < text.Length && text[length] >= '\u0300')
        {
            Rune.DecodeFromUtf16(text[length..], out var mark, out var more);
            if (!CanonicalDecomposition.IsMark(mark))
                break;
            (length, isComposed) = (length + more, true);
        }
        return isComposed ? TypographicUnit.Composed : TypographicUnit.Plain;
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
