using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>Something that happened, as against something that is alleged. A ban proves the ban, and none of the allegations that it was justified with.</summary>
[JsonConverter(typeof(FormatConverter<Development>))]
public sealed record Development : Item
{
    private readonly Items<Actor> _by;
    private readonly Items<Id> _concerning;
    private readonly Items<Due> _due;
    private readonly Items<Id> _premisedOn;
    private readonly Items<Relation> _relations;
    private readonly Items<Citation> _cites;

    /// <summary>What sort of thing happened.</summary>
    public required DevelopmentKind Kind { get; init => field = Require.Choice(value); }

    /// <summary>What happened, in a sentence.</summary>
    public required string Title { get; init => field = Require.Text(value); }

    /// <summary>Who did it.</summary>
    public ImmutableArray<Actor> By { get => _by.Array; init => _by = new(value); }

    /// <summary>The parties whom it concerns.</summary>
    public ImmutableArray<Id> Concerning { get => _concerning.Array; init => _concerning = new(value); }

    /// <summary>When.</summary>
    public EdtfDate? On { get; init; }

    /// <summary>How far it had come when it was reported.</summary>
    public DevelopmentStatus? Status { get; init => field = Require.Choice(value); }

    /// <summary>What is to follow from it, and by when.</summary>
    public ImmutableArray<Due> Due { get => _due.Array; init => _due = new(value); }

    /// <summary>The allegations that it was justified with, where the text says so. It proves none of them.</summary>
    public ImmutableArray<Id> PremisedOn { get => _premisedOn.Array; init => _premisedOn = new(value); }

    /// <summary>How it relates to other developments and to allegations.</summary>
    public ImmutableArray<Relation> Relations { get => _relations.Array; init => _relations = new(value); }

    /// <summary>Where it is told of.</summary>
    public ImmutableArray<Citation> Cites { get => _cites.Array; init => _cites = new(value); }

    internal override ItemKinds ItemKind => ItemKinds.Development;
}
