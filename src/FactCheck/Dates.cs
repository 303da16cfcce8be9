namespace FactCheck;

/// <summary>Dates in words: a date never gains a precision that it did not have, and is never written so that only a program could read it.</summary>
internal static class Dates
{
    /// <summary>"2031-04-04", "about 2031-04", "between 2031-04 and 2031-06", "undated".</summary>
    public static string InWords(this EdtfDate? date)
    {
        if (date is null)
            return "undated";
        var text = date.ToString();
        if (text is ['[', .. var choice, ']'] && Halves(choice, "..") is var (first, last))
            return (first, last) switch
            {
                ("", _) => $"on or before {Plain(last)}",
                (_, "") => $"on or after {Plain(first)}",
                _ => $"between {Plain(first)} and {Plain(last)}",
            };
        if (Halves(text, "/") is var (from, to))
            return (from, to) switch
            {
                (_, "..") => $"since {Plain(from)}",
                _ => $"from {Plain(from)} to {Plain(to)}",
            };
        return Plain(text);
    }

    private static (string First, string Last)? Halves(string text, string between) =>
        text.IndexOf(between, StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[(at + between.Length)..]) : null;

    private static string Plain(string moment) => moment.Split('T')[0] switch
    {
        [.. var day, '?'] => $"{day} (uncertain)",
        [.. var day, '~'] => $"about {day}",
        [.. var day, '%'] => $"about {day} (uncertain)",
        var day => day,
    };
}
