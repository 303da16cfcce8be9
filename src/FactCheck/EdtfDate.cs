using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>
/// A date that keeps the precision it was known with: those parts of the Extended Date/Time Format (EDTF, ISO 8601-2:2019) that a claim set
/// uses. A date never gains a precision that it did not have.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term><c>2017</c>, <c>2017-09</c>, <c>2017-09-13</c></term><description>a year, a month, a day</description></item>
/// <item><term><c>2017-09-13T14:05:00Z</c></term><description>a second, in UTC; the day is the UTC day</description></item>
/// <item><term><c>2017-09?</c>, <c>2017-09~</c>, <c>2017-09%</c></term><description>uncertain, approximate, both</description></item>
/// <item><term><c>[2017-06..2017-07]</c>, <c>[..2017-09-14]</c>, <c>[2017-09-13..]</c></term><description>one day among several: between, on or before, on or after</description></item>
/// <item><term><c>2017-06/2017-07</c>, <c>2017-07-01/..</c></term><description>an extent in time, the second one without end</description></item>
/// </list>
/// Years run from 0001 to 9999. Equality is that of the text: <c>2017-09</c> and <c>[2017-09-01..2017-09-30]</c> allow the same days and are
/// two dates. Order is by <see cref="Earliest"/>, then by <see cref="Latest"/>, then by the text; an open beginning comes first, an open end last.
/// </remarks>
[JsonConverter(typeof(FormatConverter<EdtfDate>))]
public sealed class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, ISpanParsable<EdtfDate>
{
    private readonly string _text;

    private EdtfDate(string text, EdtfParts parts) => (_text, Earliest, Latest, IsUncertain, IsApproximate, IsExtent) =
        (text, parts.Earliest, parts.Latest, parts.IsUncertain, parts.IsApproximate, parts.IsExtent);

    /// <summary>A single day.</summary>
    public EdtfDate(DateOnly day)
        : this(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), new EdtfParts(day, day))
    {
    }

    /// <summary>
    /// The first day that the date allows: for an extent, the first day on which it can have begun. Null where the date is open towards the past.
    /// What <see cref="IsUncertain"/> and <see cref="IsApproximate"/> say is not reckoned in.
    /// </summary>
    public DateOnly? Earliest { get; }

    /// <summary>
    /// The last day that the date allows: for an extent, the last day on which it can have ended. Null where the date is open towards the future.
    /// </summary>
    public DateOnly? Latest { get; }

    /// <summary>Whether the source of the date is in doubt: <c>?</c> or <c>%</c>, on either end of an extent.</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether the date is an estimate: <c>~</c> or <c>%</c>, on either end of an extent.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether the date is an extent in time, from a beginning to an end, and not one moment.</summary>
    public bool IsExtent { get; }

    /// <summary>Whether the days that the date allows can be relied upon: it is neither uncertain nor approximate.</summary>
    public bool IsCertain => !IsUncertain && !IsApproximate;

    /// <summary>
    /// Whether every day that this date allows comes before every day that the other allows. False where either is uncertain or approximate, or
    /// is open on the side that matters: such dates contradict nothing.
    /// </summary>
    public bool IsCertainlyBefore(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsCertain && other.IsCertain && Latest < other.Earliest;
    }

    /// <summary>Reads a date.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is not one of the forms that a claim set uses; the message says why.</exception>
    public static EdtfDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s, s, out var problem) ?? throw new FormatException($"'{s}' is not a date: {problem}");
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static EdtfDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString(), provider);

    /// <summary>Reads a date; false where <paramref name="s"/> is not one of the forms that a claim set uses.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out EdtfDate? result) =>
        (result = s is null ? null : Read(s, s, out _)) is not null;

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out EdtfDate?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out EdtfDate? result) =>
        (result = Read(s, null, out _)) is not null;

    /// <summary>Reads a date, or says in a sentence why it is none.</summary>
    internal static EdtfDate? Read(ReadOnlySpan<char> span, string? text, out string? problem) =>
        EdtfParts.Read(span, out problem) is { } parts ? new EdtfDate(text ?? span.ToString(), parts) : null;

    /// <summary>A single day.</summary>
    public static implicit operator EdtfDate(DateOnly day) => new(day);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static implicit operator EdtfDate(string s) => Parse(s);

    /// <summary>Whether both are written the same.</summary>
    public bool Equals(EdtfDate? other) => string.Equals(_text, other?._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>Compares by the earliest day, then by the latest day, then by the text; null comes before every date.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;
        var order = (Earliest ?? DateOnly.MinValue).CompareTo(other.Earliest ?? DateOnly.MinValue);
        if (order == 0)
            order = other.Earliest.HasValue.CompareTo(Earliest.HasValue) * -1;
        if (order == 0)
            order = (Latest ?? DateOnly.MaxValue).CompareTo(other.Latest ?? DateOnly.MaxValue);
        if (order == 0)
            order = other.Latest.HasValue.CompareTo(Latest.HasValue);
        return order != 0 ? order : string.CompareOrdinal(_text, other._text);
    }

    /// <summary>The date as it was read.</summary>
    public override string ToString() => _text;

    /// <summary>Whether both are written the same.</summary>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are written differently.</summary>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate>.Default.Compare(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or is the same.</summary>
    public static bool operator <=(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate>.Default.Compare(left, right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate>.Default.Compare(left, right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or is the same.</summary>
    public static bool operator >=(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate>.Default.Compare(left, right) >= 0;
}
