using System.Globalization;

namespace FactCheck;

/// <summary>What the text of an <see cref="EdtfDate"/> says, and the reading of it.</summary>
internal readonly record struct EdtfParts(DateOnly? Earliest, DateOnly? Latest, bool IsUncertain = false, bool IsApproximate = false, bool IsExtent = false)
{
    private const string Forms = "write 2017, 2017-09 or 2017-09-13, each with ? ~ or % if need be; 2017-09-13T14:05:00Z; [2017-06..2017-07] for one day among several; 2017-06/2017-07 for an extent.";

    public static EdtfParts? Read(ReadOnlySpan<char> text, out string? problem)
    {
        if (text.StartsWith("["))
            return OneOf(text, out problem);
        var slash = text.IndexOf('/');
        if (slash >= 0)
            return Extent(text[..slash], text[(slash + 1)..], out problem);
        return text.Contains('T') ? Instant(text, out problem) : Qualified(text, out problem);
    }

    private static EdtfParts? OneOf(ReadOnlySpan<char> text, out string? problem)
    {
        if (!text.EndsWith("]"))
            return Fail(text.Contains(']') ? "nothing stands behind the bracket: ?, ~ and % belong to a single year, month or day." : "the bracket is not closed.", out problem);
        text = text[1..^1];
        if (text.Contains(','))
            return Fail("a list of days is not part of this format: write the first and the last, as in [2017-06..2017-07].", out problem);
        var dots = text.IndexOf("..");
        if (dots < 0)
            return Fail(Forms, out problem);
        var first = Bound(text[..dots], out problem);
        if (problem is not null)
            return null;
        var last = Bound(text[(dots + 2)..], out problem);
        if (problem is not null)
            return null;
        if (first is null && last is null)
            return Fail("both ends are open.", out problem);
        if (first is not null && last is not null && dots != text.Length - dots - 2)
            return Fail("the first and the last are to be of one precision: two years, two months or two days.", out problem);
        return InOrder(new(first?.Earliest, last?.Latest), out problem);
    }

    private static EdtfParts? Bound(ReadOnlySpan<char> text, out string? problem)
    {
        problem = null;
        return text.IsEmpty ? null : Calendar(text, out problem);
    }

    private static EdtfParts? Extent(ReadOnlySpan<char> begin, ReadOnlySpan<char> end, out string? problem)
    {
        if (begin is "..")
            return Fail("an extent without a beginning is not part of this format: write [..2017-09-14] for a day on or before.", out problem);
        if (Qualified(begin, out problem) is not { } start)
            return null;
        if (end is "..")
            return start with { Latest = null, IsExtent = true };
        if (Qualified(end, out problem) is not { } to)
            return null;
        return InOrder(new(start.Earliest, to.Latest, start.IsUncertain || to.IsUncertain, start.IsApproximate || to.IsApproximate, IsExtent: true), out problem);
    }

    private static EdtfParts? InOrder(EdtfParts parts, out string? problem) =>
        parts.Earliest > parts.Latest ? Fail("it ends before it begins.", out problem) : Succeed(parts, out problem);

    private static EdtfParts? Qualified(ReadOnlySpan<char> text, out string? problem)
    {
        var qualifier = text.IsEmpty ? '\0' : text[^1];
        if (qualifier is not ('?' or '~' or '%'))
            return Calendar(text, out problem);
        return Calendar(text[..^1], out problem) is { } parts
            ? parts with { IsUncertain = qualifier is '?' or '%', IsApproximate = qualifier is '~' or '%' }
            : null;
    }

    private static EdtfParts? Instant(ReadOnlySpan<char> text, out string? problem)
    {
        const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";
        if (DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at))
            return Succeed(new(DateOnly.FromDateTime(at), DateOnly.FromDateTime(at)), out problem);
        return Fail("a time is written in UTC, to the second, as in 2017-09-13T14:05:00Z.", out problem);
    }

    private static EdtfParts? Calendar(ReadOnlySpan<char> text, out string? problem)
    {
        if (!IsPattern(text))
            return Fail(Forms, out problem);
        var year = int.Parse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture);
        if (year == 0)
            return Fail("years run from 0001 to 9999.", out problem);
        if (text.Length == 4)
            return Succeed(new(new(year, 1, 1), new(year, 12, 31)), out problem);
        var month = int.Parse(text[5..7], NumberStyles.None, CultureInfo.InvariantCulture);
        if (month is 0 or > 12)
            return Fail(month is >= 21 and <= 41 ? "seasons are not part of this format: write the months, as in [2017-03..2017-05]." : $"there is no month {month:00}.", out problem);
        var days = DateTime.DaysInMonth(year, month);
        if (text.Length == 7)
            return Succeed(new(new(year, month, 1), new(year, month, days)), out problem);
        var day = int.Parse(text[8..], NumberStyles.None, CultureInfo.InvariantCulture);
        if (day == 0 || day > days)
            return Fail($"{text[..7]} has no day {day:00}.", out problem);
        return Succeed(new(new(year, month, day), new(year, month, day)), out problem);
    }

    /// <summary>Whether a text is four digits, then two digits after a hyphen at most twice.</summary>
    private static bool IsPattern(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 7 or 10))
            return false;
        for (var i = 0; i < text.Length; i++)
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
                return false;
        return true;
    }

    private static EdtfParts? Succeed(EdtfParts parts, out string? problem)
    {
        problem = null;
        return parts;
    }

    private static EdtfParts? Fail(string why, out string? problem)
    {
        problem = why;
        return null;
    }
}
