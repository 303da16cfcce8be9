using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>One point of a response: what it answers, what it does with it, and how much of it it covers.</summary>
[JsonConverter(typeof(FormatConverter<Point>))]
public sealed record Point
{
    private readonly Items<Id> _to;
    private readonly Items<Citation> _cites;

    /// <summary>The allegations, evidence or developments that it answers. Empty where it answers what nobody alleged; then <see cref="Part"/> says what.</summary>
    public ImmutableArray<Id> To { get => _to.Array; init => _to = new(value); }

    /// <summary>Whether it was said of "these allegations" at large, and not of each.</summary>
    public bool General { get; init; }

    /// <summary>What it does with what it answers.</summary>
    public required AnswerKind Kind { get; init => field = Require.Choice(value); }

    /// <summary>What is offered, where it is an offer.</summary>
    public OfferKind? Offers { get; init => field = Require.Choice(value); }

    /// <summary>How much of what it answers it covers. Declared, never inferred.</summary>
    public Coverage? Coverage { get; init => field = Require.Choice(value); }

    /// <summary>What is denied or confirmed, where that is not simply the whole.</summary>
    public string? Part { get; init => field = Require.OptionalText(value); }

    /// <summary>The allegation that it makes, where it is a counterclaim.</summary>
    public Id? Alleges { get; init => field = Require.Reference(value); }

    /// <summary>Where this point is carried, where that is narrower than the response.</summary>
    public ImmutableArray<Citation> Cites { get => _cites.Array; init => _cites = new(value); }

    /// <inheritdoc cref="Item.Note"/>
    public string? Note { get; init => field = Require.OptionalText(value); }

    /// <inheritdoc cref="Item.Ext"/>
    public Extension? Ext { get; init; }
}
