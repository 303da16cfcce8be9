using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>A request for comment, and what came of it. Silence is coded here and nowhere else.</summary>
[JsonConverter(typeof(FormatConverter<Request>))]
public sealed record Request : Item
{
    private readonly Items<Id> _about;
    private readonly Items<Citation> _cites;

    /// <summary>The party that was asked.</summary>
    public required Id To { get; init => field = Require.Reference(value); }

    /// <summary>Who asked.</summary>
    public Actor? By { get; init; }

    /// <summary>When.</summary>
    public EdtfDate? On { get; init; }

    /// <summary>The allegations, evidence or developments that it was asked about.</summary>
    public ImmutableArray<Id> About { get => _about.Array; init => _about = new(value); }

    /// <summary>What came of it.</summary>
    public required RequestOutcome Outcome { get; init => field = Require.Choice(value); }

    /// <summary>Where it is told of.</summary>
    public ImmutableArray<Citation> Cites { get => _cites.Array; init => _cites = new(value); }

    internal override ItemKinds ItemKind => ItemKinds.Request;
}
