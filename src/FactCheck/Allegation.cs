using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>One statement, with one predicate, that somebody makes of somebody. Who makes it is read off its citations and stated nowhere else.</summary>
[JsonConverter(typeof(FormatConverter<Allegation>))]
public sealed record Allegation : Item
{
    private readonly Items<Id> _against;
    private readonly Items<Relation> _relations;
    private readonly Items<Making> _cites;

    /// <summary>What is alleged, as a plain sentence without "may": how strongly it is put is the <see cref="Making.Modality"/> of each making.</summary>
    public required string Statement { get; init => field = Require.Text(value); }

    /// <summary>The parties who owe an answer. Empty for background that accuses nobody.</summary>
    public ImmutableArray<Id> Against { get => _against.Array; init => _against = new(value); }

    /// <summary>What sort of statement it is.</summary>
    public AllegationKind? Kind { get; init => field = Require.Choice(value); }

    /// <summary>How it relates to other allegations and to developments.</summary>
    public ImmutableArray<Relation> Relations { get => _relations.Array; init => _relations = new(value); }

    /// <summary>Where it is made. Each citation is one making of it.</summary>
    public ImmutableArray<Making> Cites { get => _cites.Array; init => _cites = new(value); }

    /// <summary>That it was taken back; null where it was not.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>The allegations that this one is a particular case of, nearest only.</summary>
    internal IEnumerable<Id> Generals() => Relations.Where(relation => relation.Kind == RelationKind.Specialises).Select(relation => relation.To);

    internal override ItemKinds ItemKind => ItemKinds.Allegation;
}
