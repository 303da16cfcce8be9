using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>
/// The name of one item in a claim set: a slug that people choose, such as <c>night-discharge</c>: lower-case letters a–z and digits,
/// in groups joined by single hyphens, at most <see cref="MaxLength"/> characters.
/// </summary>
/// <remarks>
/// One kind of id serves all items, because ids are unique in a claim set whatever they name. Equality and order are ordinal.
/// The default value names nothing; no item and no list of a claim set accepts it.
/// </remarks>
[JsonConverter(typeof(FormatConverter<Id>))]
public readonly struct Id : IEquatable<Id>, IComparable<Id>, ISpanParsable<Id>
{
    /// <summary>The greatest number of characters that an id may have.</summary>
    public const int MaxLength = 80;

    private readonly string? _value;

    /// <summary>Makes an id of a slug.</summary>
    /// <exception cref="FormatException"><paramref name="value"/> is not a slug.</exception>
    public Id(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!IsSlug(value))
            throw new FormatException($"'{value}' is not an id: {Rule}.");
        _value = value;
    }

    private Id(string value, bool _) => _value = value;

    /// <summary>The slug; empty for the default value.</summary>
    public string Value => _value ?? "";

    internal static string Rule => "use lower-case letters a-z and digits in groups joined by single hyphens, at most 80 characters";

    internal bool IsDefault => _value is null;

    /// <summary>Wraps what <see cref="IsSlug(ReadOnlySpan{char})"/> has been asked about already.</summary>
    internal static Id Trusted(string slug) => new(slug, true);

    /// <summary>Whether a text is a slug, and so can be an id.</summary>
    public static bool IsSlug(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxLength)
            return false;
        var afterHyphen = true;
        foreach (var c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                afterHyphen = false;
            else if (c == '-' && !afterHyphen)
                afterHyphen = true;
            else
                return false;
        }
        return !afterHyphen;
    }

    /// <inheritdoc cref="Id(string)"/>
    public static implicit operator Id(string value) => new(value);

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static Id Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Id Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => new(s.ToString());

    /// <summary>Reads an id; false where <paramref name="s"/> is not a slug.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Id)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Id result)
    {
        var isSlug = IsSlug(s);
        result = isSlug ? new Id(s.ToString(), true) : default;
        return isSlug;
    }

    /// <summary>Whether both are the same slug, letter for letter.</summary>
    public bool Equals(Id other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Id other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>Compares the slugs by the code of their characters.</summary>
    public int CompareTo(Id other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;

    /// <inheritdoc cref="Equals(Id)"/>
    public static bool operator ==(Id left, Id right) => left.Equals(right);

    /// <summary>Whether the two are different slugs.</summary>
    public static bool operator !=(Id left, Id right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(Id left, Id right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or is the same.</summary>
    public static bool operator <=(Id left, Id right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(Id left, Id right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or is the same.</summary>
    public static bool operator >=(Id left, Id right) => left.CompareTo(right) >= 0;
}
