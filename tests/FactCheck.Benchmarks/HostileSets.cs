using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>Claim sets that nobody writes, and that somebody may send.</summary>
internal static class HostileSets
{
    public static IEnumerable<(string Name, ClaimSet Set)> All =>
    [
        ("one allegation with 100,000 citations", Set([Allegation(0, 100_000)])),
        ("20,000 allegations, each a particular of the one before", Set([.. Enumerable.Range(0, 20_000).Select(i => Allegation(i, 1))])),
        ("20,000 allegations and 20,000 pieces of evidence of one origin", OneOrigin(20_000)),
        ("1,000,000 pieces of evidence, each attacking the next", Chain(1_000_000)),
    ];

    private static ClaimSet Set(ImmutableArray<Allegation> allegations) => new()
    {
        Id = "hostile",
        Title = "A hostile claim set",
        Language = "en",
        Parties = [new() { Id = "company", Kind = PartyKind.Company, Name = "The company" }, new() { Id = "paper", Kind = PartyKind.NewsOrganisation, Name = "The paper" }],
        Sources = [new() { Id = "report", Kind = SourceKind.NewsArticle, Title = "A report", Publisher = "paper", Published = "2031" }],
        Allegations = allegations,
        Responses =
        [
            new() { Id = "denial", By = "company", Summary = "Denies it.", Points = [new() { To = [Name("allegation", 0)], Kind = AnswerKind.Denial }], Cites = [new() { Source = "report" }] },
        ],
        Requests = [new() { Id = "request", To = "company", About = [Name("allegation", 0)], Outcome = RequestOutcome.Answered, Cites = [new() { Source = "report" }] }],
    };

    private static Allegation Allegation(int number, int citations) => new()
    {
        Id = Name("allegation", number),
        Statement = "The company did it.",
        Against = ["company"],
        Relations = number > 0 ? [new() { Kind = RelationKind.Specialises, To = Name("allegation", number - 1) }] : [],
        Cites = [.. Enumerable.Range(0, citations).Select(i => new Making { Source = "report", Via = [new Actor.Unnamed { Label = Name("witness", i).Value }], Modality = Modality.Asserted })],
    };

    private static ClaimSet OneOrigin(int count) => Set([.. Enumerable.Range(0, count).Select(i => Allegation(i, 1) with { Relations = [], Cites = [new() { Source = "report", Modality = Modality.Asserted }] })]) with
    {
        Evidence = [.. Enumerable.Range(0, count).Select(i => Item(i, new() { On = [Name("allegation", i)], As = BearingKind.Supports }))],
    };

    private static ClaimSet Chain(int count) => Set([Allegation(0, 1)]) with
    {
        Evidence = [.. Enumerable.Range(0, count).Select(i => Item(i, i + 1 < count ? new() { On = [Name("evidence", i + 1)], As = BearingKind.Attacks } : new() { On = [Name("allegation", 0)], As = BearingKind.Supports }))],
    };

    private static Evidence Item(int number, Bearing bearing) =>
        new() { Id = Name("evidence", number), Kind = EvidenceKind.Document, Summary = "A document.", Bears = [bearing], Cites = [new() { Source = "report" }] };

    private static Id Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
