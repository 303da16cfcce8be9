using System.Collections.Immutable;
using FactCheck.Evaluation;

namespace FactCheck.Tests.Unit.Evaluation;

/// <summary>
/// A matter with one allegation, <c>claim</c>, that the paper makes of the company on 4 April; and what is added to it. The worker is a member of the company,
/// the company one of the holding.
/// </summary>
internal static class Matter
{
    public static ClaimSet Bare { get; } = new()
    {
        Id = "the-matter",
        Title = "The matter",
        Language = "en",
        Parties =
        [
            Party("holding"), Party("company") with { MemberOf = ["holding"] }, Party("worker") with { MemberOf = ["company"] }, Party("lab"), Party("court"), Party("rival"),
            Party("paper") with { Kind = PartyKind.NewsOrganisation }, Party("agency") with { Kind = PartyKind.NewsAgency },
        ],
        Sources =
        [
            Source("paper-0404", "paper", "2031-04-04"), Source("paper-0406", "paper", "2031-04-06"), Source("wire-0405", "agency", "2031-04-05"), Source("paper-0412", "paper", "2031-04-12"),
            Source("taken-back", "lab", "2031-04-03") with { Corrections = [new() { On = "2031-04-09", Kind = CorrectionKind.Retracted, What = "All of it." }] },
        ],
        Allegations = [Claim("claim", Making("paper-0404"))],
    };

    public static Allegation Claim(Id id, params ImmutableArray<Making> makings) => new() { Id = id, Statement = "The company did it.", Against = ["company"], Cites = makings };

    public static Making Making(Id source, params ImmutableArray<Actor> via) => new() { Source = source, Via = via, Modality = Modality.Asserted };

    public static Making As(this Making making, Modality modality) => making with { Modality = modality };

    /// <summary>Evidence that supports the claim: a citation of the wire for each origin.</summary>
    public static Evidence For(Id id, params ImmutableArray<Actor> origins) => Item(id, BearingKind.Supports, origins);

    public static Evidence Against(Id id, params ImmutableArray<Actor> origins) => Item(id, BearingKind.Attacks, origins);

    public static Evidence Attacking(this Evidence evidence, params ImmutableArray<Id> others) => evidence with { Bears = evidence.Bears.Add(new() { On = others, As = BearingKind.Attacks }) };

    public static Evidence Disclosed(this Evidence evidence) => evidence with { Kind = EvidenceKind.Document, Disclosed = Disclosure.Public };

    public static Response Says(Id id, Actor by, params ImmutableArray<Point> points) =>
        new() { Id = id, By = by, Issued = "2031-04-07", Summary = "What was said.", Points = points, Cites = [new() { Source = "paper-0412", Via = [by] }] };

    public static Point Point(AnswerKind kind, Coverage? coverage = null, string to = "claim", bool general = false) => new() { To = [to], Kind = kind, Coverage = coverage, General = general };

    public static Request Asked(Id id, Id to, RequestOutcome outcome, string about = "claim") => new() { Id = id, To = to, About = [about], Outcome = outcome, Cites = [new() { Source = "paper-0412" }] };

    public static ClaimSet With(this ClaimSet set, params ImmutableArray<Item> items) => set with
    {
        Parties = [.. set.Parties, .. items.OfType<Party>()],
        Sources = [.. set.Sources, .. items.OfType<Source>()],
        Allegations = [.. set.Allegations, .. items.OfType<Allegation>()],
        Evidence = [.. set.Evidence, .. items.OfType<Evidence>()],
        Responses = [.. set.Responses, .. items.OfType<Response>()],
        Requests = [.. set.Requests, .. items.OfType<Request>()],
        Assessments = [.. set.Assessments, .. items.OfType<Assessment>()],
    };

    /// <summary>The bare matter with the claim made otherwise.</summary>
    public static ClaimSet Made(params ImmutableArray<Making> makings) => Bare with { Allegations = [Claim("claim", makings)] };

    public static AllegationEvaluation Evaluated(this ClaimSet set, EvaluationPolicy? policy = null) => set.Validate().Evaluate(policy)["claim"];

    public static Party Party(Id id) => new() { Id = id, Kind = PartyKind.Other, Name = $"The {id}" };

    private static Source Source(Id id, Id publisher, EdtfDate published) =>
        new() { Id = id, Kind = SourceKind.NewsArticle, Title = "A report", Publisher = publisher, Published = published };

    private static Evidence Item(Id id, BearingKind kind, ImmutableArray<Actor> origins) => new()
    {
        Id = id,
        Kind = EvidenceKind.Testimony,
        Summary = "What was seen.",
        Bears = [new() { On = ["claim"], As = kind }],
        Cites = [.. origins.Select(origin => new Citation { Source = "wire-0405", Via = [origin] })],
    };
}
