using System.Buffers;
using System.Globalization;

namespace FactCheck.Quotation;

/// <summary>Where words begin and end.</summary>
internal static class WordBorders
{
    // More of what has no width does not stand between two letters of a word.
    private const int MostBetween = 8;

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’ʼ＇");

    /// <summary>
    /// Whether a place is within a word or a number: letters or digits on both sides, with nothing between them that is seen but an apostrophe, as in "can't", or between digits a
    /// comma or a point, as in "1,350". Where a capital letter follows a small one, as where a paragraph lost its end ("metresThe"), a word begins.
    /// </summary>
    public static bool IsWithin(string text, int at)
    {
        var (left, right) = (Before(text, at), Behind(text, at));
        if (left < 0 || right >= text.Length)
            return false;
        if (IsLetterOrDigit(text, left) && IsLetterOrDigit(text, right))
            return !(char.IsLower(text[left]) && char.IsUpper(text[right]));
        return (IsLetterOrDigit(text, left) && Joins(text, right)) || (IsLetterOrDigit(text, right) && Joins(text, left));
    }

    /// <summary>A stretch with all of the words that it cuts, up to so many characters more on either side.</summary>
    public static TextSpan Whole(string text, TextSpan span)
    {
        const int Most = 80;
        var (start, end) = (span.Start, span.End);
        while (start > 0 && span.Start - start < Most && IsWithin(text, start))
            start--;
        while (end < text.Length && end - span.End < Most && IsWithin(text, end))
            end++;
        return new(start, end);
    }

    /// <summary>Whether what stands at a place joins what is beside it: an apostrophe letters, a comma or a point digits.</summary>
    private static bool Joins(string text, int at)
    {
        var (left, right) = (Before(text, at), Behind(text, at + 1));
        if (left < 0 || right >= text.Length)
            return false;
        return Apostrophes.Contains(text[at]) ? IsLetterOrDigit(text, left) && IsLetterOrDigit(text, right)
            : text[at] is ',' or '.' && char.IsDigit(text[left]) && char.IsDigit(text[right]);
    }

    private static int Before(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && at - before <= MostBetween && IsUnseen(text[before]))
            before--;
        return before;
    }

    private static int Behind(string text, int at)
    {
        var behind = at;
        while (behind < text.Length && behind - at < MostBetween && IsUnseen(text[behind]))
            behind++;
        return behind;
    }

    private static bool IsUnseen(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsLetterOrDigit(string text, int at) =>
        char.IsLetterOrDigit(text, at > 0 && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at);
}
