using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FactCheck;

/// <summary>What a text must be by itself, so that a record never holds one that cannot be written and read back.</summary>
internal static class Require
{
    private static readonly SearchValues<char> NotInUrls = SearchValues.Create(
        [.. "<>\"\\^`{|}", .. Range('\0', ' '), .. Range('\u007f', '\u00a0'), .. Range('\u2028', '\u202e'), .. Range('\u2066', '\u2069'), .. Range('\u200b', '\u200f'), '\ufeff']);
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    /// <summary>Gives back a text that must be there: not empty, not white space alone, and without lone surrogates.</summary>
    public static string Text([NotNull] string? text, [CallerMemberName] string? member = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, member);
        return WellFormed(text, member);
    }

    /// <summary>Gives back a text that may be absent; where it is there, it is as <see cref="Text"/> demands.</summary>
    public static string? OptionalText(string? text, [CallerMemberName] string? member = null) => text is null ? null : Text(text, member);

    /// <summary>Gives back a text that may be empty, and has no lone surrogates.</summary>
    public static string WellFormed([NotNull] string? text, [CallerMemberName] string? member = null)
    {
        ArgumentNullException.ThrowIfNull(text, member);
        if (LoneSurrogate(text) is var at and >= 0)
            throw new ArgumentException($"{member} has half of a surrogate pair at character {at}.", member);
        return text;
    }

    /// <summary>Gives back a web address that may be absent; where it is there, it is absolute, http or https.</summary>
    public static string? Url(string? text, [CallerMemberName] string? member = null) =>
        OptionalText(text, member) is not { } url || IsUrl(url) ? text : throw new ArgumentException($"{member} '{url}' is not an absolute http or https address.", member);

    /// <summary>Gives back a language tag; it is shaped as BCP 47 demands.</summary>
    public static string Language([NotNull] string? text, [CallerMemberName] string? member = null) =>
        IsLanguageTag(Text(text, member)) ? text : throw new ArgumentException($"{member} '{text}' is not a language tag (BCP 47), such as en or pt-BR.", member);

    /// <summary>Gives back a value of a list of choices; one that the list does not have is refused.</summary>
    public static T Choice<T>(T value, [CallerMemberName] string? member = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(member, value, $"{typeof(T).Name} has no such value.");

    /// <inheritdoc cref="Choice{T}(T, string?)"/>
    public static T? Choice<T>(T? value, [CallerMemberName] string? member = null)
        where T : struct, Enum =>
        value is { } given ? Choice(given, member) : null;

    /// <summary>Gives back a number that is neither less than the one nor greater than the other.</summary>
    public static int Within(int value, int least, int most, [CallerMemberName] string? member = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, member);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, member);
        return value;
    }

    /// <summary>Gives back an id that names something; the default id is refused.</summary>
    public static Id Reference(Id id, [CallerMemberName] string? member = null) =>
        id.IsDefault ? throw new ArgumentException($"{member} is an id that names nothing.", member) : id;

    /// <inheritdoc cref="Reference(Id, string?)"/>
    public static Id? Reference(Id? id, [CallerMemberName] string? member = null) => id is { } given ? Reference(given, member) : default(Id?);

    /// <summary>Gives back a value that must be there.</summary>
    public static T Value<T>([NotNull] T? value, [CallerMemberName] string? member = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, member);
        return value;
    }

    /// <summary>Gives back a list that must have something in it.</summary>
    public static ImmutableArray<T> NotEmpty<T>(ImmutableArray<T> items, [CallerMemberName] string? member = null) =>
        items.IsDefaultOrEmpty ? throw new ArgumentException($"{member} is empty: name at least one.", member) : items;

    /// <summary>Whether a text is an absolute address on the web: http or https, a host, and nothing that cannot stand in an address.</summary>
    public static bool IsUrl(ReadOnlySpan<char> text)
    {
        var host = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? text[8..]
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? text[7..]
            : default;
        return !host.IsEmpty && (char.IsLetterOrDigit(host[0]) || host[0] == '[') && !host.ContainsAny(NotInUrls);
    }

    /// <summary>Whether a text has the shape of a language tag: a language of 2 to 8 letters, then subtags of 1 to 8 letters or digits.</summary>
    public static bool IsLanguageTag(ReadOnlySpan<char> text)
    {
        for (var first = true; ; first = false)
        {
            var hyphen = text.IndexOf('-');
            var subtag = hyphen < 0 ? text : text[..hyphen];
            if (subtag.Length is 0 or > 8 || subtag.ContainsAnyExcept(first ? Letters : LettersAndDigits) || (first && subtag.Length < 2))
                return false;
            if (hyphen < 0)
                return true;
            text = text[(hyphen + 1)..];
        }
    }

    /// <summary>The index of the first half of a surrogate pair that stands alone, or −1.</summary>
    public static int LoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var from = 0; ;)
        {
            var next = text[from..].IndexOfAnyInRange('\ud800', '\udfff');
            if (next < 0)
                return -1;
            from += next;
            if (!char.IsHighSurrogate(text[from]) || from + 1 == text.Length || !char.IsLowSurrogate(text[from + 1]))
                return from;
            from += 2;
        }
    }
}
