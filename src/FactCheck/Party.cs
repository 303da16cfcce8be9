using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>Somebody or something that alleges, answers, reports, decides or is accused: a person, a company, an authority, a newspaper.</summary>
[JsonConverter(typeof(FormatConverter<Party>))]
public sealed record Party : Item
{
    private readonly Items<string> _aliases;
    private readonly Items<Id> _memberOf;
    private readonly Items<Reliability> _reliability;

    /// <summary>What the party is.</summary>
    public required PartyKind Kind { get; init => field = Require.Choice(value); }

    /// <summary>The name by which it is shown.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Other names for it, as the sources use them.</summary>
    public ImmutableArray<string> Aliases { get => _aliases.Array; init => _aliases = new(value); }

    /// <summary>The parties that it belongs to: a spokesperson to the body spoken for, an office to its department. Never in a circle.</summary>
    public ImmutableArray<Id> MemberOf { get => _memberOf.Array; init => _memberOf = new(value); }

    /// <summary>Its own site: an absolute http or https address.</summary>
    public string? Url { get; init => field = Require.Url(value); }

    /// <summary>How reliable it has been as a source, and since when it is graded so. The grade belongs to the organisation, never to one report.</summary>
    public ImmutableArray<Reliability> Reliability { get => _reliability.Array; init => _reliability = new(value); }

    internal override ItemKinds ItemKind => ItemKinds.Party;
}
