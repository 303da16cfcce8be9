using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>Something that speaks for or against an allegation, a development or another piece of evidence, or that helps to read it.</summary>
[JsonConverter(typeof(FormatConverter<Evidence>))]
public sealed record Evidence : Item
{
    private readonly Items<Bearing> _bears;
    private readonly Items<Citation> _cites;

    /// <summary>What it is.</summary>
    public required EvidenceKind Kind { get; init => field = Require.Choice(value); }

    /// <summary>What it is, in a sentence.</summary>
    public required string Summary { get; init => field = Require.Text(value); }

    /// <summary>What it bears on, and in which direction.</summary>
    public ImmutableArray<Bearing> Bears { get => _bears.Array; init => _bears = new(value); }

    /// <summary>How much of it can be seen by everybody.</summary>
    public Disclosure? Disclosed { get; init => field = Require.Choice(value); }

    /// <summary>How credible somebody judged it. Shown, never reckoned with.</summary>
    public Credibility? Credibility { get; init => field = Require.Choice(value); }

    /// <summary>Where it is told of.</summary>
    public ImmutableArray<Citation> Cites { get => _cites.Array; init => _cites = new(value); }

    internal override ItemKinds ItemKind => ItemKinds.Evidence;
}
