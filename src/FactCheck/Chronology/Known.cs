namespace FactCheck.Chronology;

/// <summary>Since when something is known.</summary>
/// <param name="From">The earliest day on which it can have been known; the first day there is where it was known always.</param>
/// <param name="Certain">The day from which it is certainly known; null where no such day is recorded. Never before <paramref name="From"/>.</param>
/// <param name="IsDated">Whether any date speaks to it at all.</param>
internal readonly record struct Known(DateOnly From, DateOnly? Certain, bool IsDated)
{
    /// <summary>Known always, for want of a date.</summary>
    public static Known Undated { get; } = new(DateOnly.MinValue, null, IsDated: false);

    /// <summary>Known from a date; its ends are what counts, whether or not it is uncertain or approximate.</summary>
    public static Known On(EdtfDate? date) => date is null ? Undated : new(date.Earliest ?? DateOnly.MinValue, date.Latest, IsDated: true);

    public bool IsAlways => From == DateOnly.MinValue;

    /// <summary>Known when the first of two is.</summary>
    public Known Or(Known other) => new(
        From <= other.From ? From : other.From,
        Certain is null || other.Certain < Certain ? other.Certain : Certain,
        From == other.From ? IsDated || other.IsDated : From < other.From ? IsDated : other.IsDated);

    /// <summary>Known when both are.</summary>
    public Known And(Known other) => NotBefore(other) with { Certain = Certain is { } one && other.Certain is { } two ? Later(one, two) : null };

    /// <summary>Known when this is, but not before the earliest day of the other.</summary>
    public Known NotBefore(Known other) => new(
        Later(From, other.From),
        Certain is { } certain ? Later(certain, other.From) : null,
        IsDated || other.IsDated);

    private static DateOnly Later(DateOnly one, DateOnly two) => one >= two ? one : two;
}
