using System.Collections.Immutable;

namespace FactCheck.Chronology;

/// <summary>Something that happened on a date: one line of a timeline.</summary>
public sealed record TimelineEntry
{
    private readonly Items<Id> _sources;

    /// <summary>
    /// When, as the record dates it: for an allegation or evidence the day on which it was said, or else published; for all else its own date. Null
    /// where that is unknown.
    /// </summary>
    public EdtfDate? On { get; init; }

    /// <summary>When it was first published, of the sources that carry it; null where nothing says. It is no later bound where it was announced beforehand.</summary>
    public EdtfDate? Reported { get; init; }

    /// <summary>What the entry says.</summary>
    public required TimelineKind Kind { get; init; }

    /// <summary>Whether it was alleged, happened, or was answered.</summary>
    public TimelineLane Lane => Kind switch
    {
        TimelineKind.Alleged or TimelineKind.Evidence or TimelineKind.Withdrawn => TimelineLane.Alleged,
        TimelineKind.Asked or TimelineKind.Answered => TimelineLane.Answered,
        _ => TimelineLane.Happened,
    };

    /// <summary>The item that it is about; of a correction, the source.</summary>
    public required Item Item { get; init; }

    /// <summary>Whether it is the first entry of its allegation, of which there is one for each date on which it was made; true for all else.</summary>
    public bool IsFirst { get; init; } = true;

    /// <summary>The sources that carry it, each once, in the order of the item; empty for assessments, corrections and withdrawals.</summary>
    public ImmutableArray<Id> Sources { get => _sources.Array; init => _sources = new(value); }

    /// <summary>The correction, where it is one.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The date, what the entry says, and of what: <c>2017-09-13 happened: development dhs-directive</c>.</summary>
    public override string ToString() => $"{On?.ToString() ?? "undated"} {Kind.InWords()}: {Item}";
}
