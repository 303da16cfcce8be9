using System.Collections.Immutable;

namespace FactCheck.Chronology;

/// <summary>
/// What became known when. A citation is known from the earliest day on which its source can have been published, an item from its earliest
/// citation, and nothing before it can have happened; <c>docs/decisions/0010-as-of-a-day.md</c> has the whole of it.
/// </summary>
/// <remarks>
/// Days are those of the calendar, without a time zone, as the record dates them. Uncertain and approximate dates count from their earliest day
/// to their latest. Immutable and safe for use by several threads; it takes time linear in the size of the claim set to make, and so does each
/// <see cref="AsOf"/>.
/// </remarks>
public sealed class Chronicle
{
    private readonly ValidClaimSet _set;
    private readonly Dating _dating;
    private readonly Lazy<ImmutableArray<TimelineEntry>> _timeline;

    /// <summary>Reads off a claim set what became known when.</summary>
    public Chronicle(ValidClaimSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        _set = set;
        _dating = new(set);
        _timeline = new(() => Events.In(set));
        Days = [.. _dating.Days.Order()];
        Undated = [.. from item in set.ClaimSet.Items where _dating.Of(item.Id) is { IsAlways: true, IsDated: false } select item.Id];
    }

    /// <summary>
    /// The items that are known always because nothing dates them, in the order of the claim set. Parties and scales are not dated things, and not
    /// among them; neither is what has a date that is open towards the past.
    /// </summary>
    public ImmutableArray<Id> Undated { get; }

    /// <summary>The days on which <see cref="AsOf"/> gives another claim set than on the day before, ascending.</summary>
    public ImmutableArray<DateOnly> Days { get; }

    /// <summary>
    /// What happened, was alleged, asked, answered, found, assessed, corrected and withdrawn: by <see cref="TimelineEntry.On"/>, or where that is
    /// unknown by <see cref="TimelineEntry.Reported"/>, in the order of dates and what has neither last; then by <see cref="TimelineEntry.Kind"/>; then
    /// in the order of the claim set.
    /// </summary>
    public ImmutableArray<TimelineEntry> Timeline => _timeline.Value;

    /// <summary>
    /// The earliest day on which an item can have been known; null where it was known always: nothing dates it, its date is open towards the past, or
    /// it is a party or a scale.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    public DateOnly? KnownFrom(Id item) => _dating.Of(_set[item].Id) is { IsAlways: false } known ? known.From : null;

    /// <summary>The day from which an item is certainly known; null where no such day is recorded, and for parties and scales.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    public DateOnly? CertainlyKnownFrom(Id item) => _dating.Of(_set[item].Id)?.Certain;

    /// <summary>
    /// The claim set as it could be known at the end of a day: the same one where all of it could, else one in which what could not is left out, and
    /// every reference to it. Items keep their order. An item that is as it was is the same object.
    /// </summary>
    public ValidClaimSet AsOf(DateOnly day) => Excerpt.Of(
        _set,
        item => _dating.Of(item.Id) is not { } known || known.From <= day,
        citation => _dating.Published(citation.Source).From <= day,
        date => Known.On(date).From <= day);

    /// <summary>
    /// The items that <see cref="AsOf"/> shows for a day although they are not certainly known by then, in the order of the claim set. What is undated
    /// is among them on every day; parties and scales never are.
    /// </summary>
    public ImmutableArray<Id> PossiblyKnown(DateOnly day) =>
    [
        .. from item in _set.ClaimSet.Items
           where _dating.Of(item.Id) is { } known && known.From <= day && !(known.Certain <= day)
           select item.Id,
    ];
}
