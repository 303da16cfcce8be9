using System.Collections.Immutable;
using FactCheck.Provenance;

namespace FactCheck.Tests.Unit.Provenance;

/// <summary>Small claim sets about one allegation, in which only the parties, the sources and the chains matter.</summary>
internal static class Tracings
{
    public static readonly Id Allegation = "the-allegation";

    public static Party Party(string id, params Id[] memberOf) => Party(id, PartyKind.Group, memberOf);

    public static Party Party(string id, PartyKind kind, params Id[] memberOf) => new() { Id = id, Kind = kind, Name = id, MemberOf = [.. memberOf] };

    public static Source Source(string id, string? publisher, EdtfDate? published = null, SourceKind kind = SourceKind.NewsArticle, params Id[] authors) =>
        new() { Id = id, Kind = kind, Title = id, Publisher = publisher is null ? default(Id?) : new Id(publisher), Published = published, Authors = [.. authors] };

    public static Making Citing(string source, params Actor[] via) => new() { Source = source, Via = [.. via], Modality = Modality.Asserted };

    public static Actor.Unnamed Unnamed(string label, string? of = null) => new() { Label = label, Of = of is null ? default(Id?) : new Id(of) };

    public static Actor.Jointly Jointly(params Actor[] actors) => new([.. actors]);

    public static ValidClaimSet Set(Party[] parties, Source[] sources, params Making[] cites) => new ClaimSet
    {
        Id = "the-set",
        Title = "The set",
        Language = "en",
        Parties = [.. parties],
        Sources = [.. sources],
        Allegations = cites.Length == 0 ? [] : [new() { Id = Allegation, Statement = "It is so.", Cites = [.. cites] }],
    }.Validate();

    public static Sourcing Sourcing(this ValidClaimSet set) => new SourceTracing(set).Of(Allegation);

    /// <summary>An origin that nothing need be cited for.</summary>
    public static Origin Origin(Actor actor, Actor? reporter = null) => new(actor, reporter);

    public static int NumberOf(this ValidClaimSet set, params Origin[] origins) => new SourceTracing(set).Among(origins).Number;

    public static string[] Names(ImmutableArray<Actor> actors) => [.. actors.Select(actor => Origin(actor).ToString())];

    public static IEnumerable<string> Circles(this Sourcing sourcing) => sourcing.CircularReports.Select(report => string.Join(" → ", Names(report.Members)));
}
