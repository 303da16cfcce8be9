using System.Collections.Immutable;
using FactCheck.Comparison;

namespace FactCheck.Tests;

/// <summary>The claim sets in which marks are planted: the invented seeds, and one that has something in every place for it.</summary>
internal static class PlantedSets
{
    public const string EveryPlace = "every-place";

    private static readonly string[] Seeds = ["circular-reporting", "harbour-water", "off-the-record", "one-agency", "point-by-point", "withdrawn"];

    private static readonly Dictionary<string, Lazy<PlantedMarks>> All = Names.ToDictionary(name => name, name => new Lazy<PlantedMarks>(() => PlantedMarks.In(Plain(name))));

    private static readonly Lazy<(PlantedMarks, PlantedMarks, ValidClaimSet)> LazyMerged = new(Merge);

    public static IEnumerable<string> Names => [.. Seeds, EveryPlace];

    /// <summary>Two sets with marks, and what comes of merging them: conflicts over every note, which are kept in <c>ext</c>.</summary>
    public static (PlantedMarks Ours, PlantedMarks Theirs, ValidClaimSet Set) Merged => LazyMerged.Value;

    public static PlantedMarks Of(string name) => All[name].Value;

    /// <summary>The claim set before anything was planted.</summary>
    public static ClaimSet Plain(string name) => name == EveryPlace ? InEveryPlace.Set : ClaimSetFile.Load(Repository.PathOf("seeds", $"{name}.claims.json")).ClaimSet;

    private static (PlantedMarks, PlantedMarks, ValidClaimSet) Merge()
    {
        var plain = InEveryPlace.Set;
        var (ours, theirs) = (PlantedMarks.In(Stated("It was so.")), PlantedMarks.In(Stated(PlantedMarks.Mark(9100)), 5000));
        return (ours, theirs, ClaimSetMerge.Merge(plain, ours.Set, theirs.Set).ClaimSet.Validate());

        ClaimSet Stated(string statement) => plain with { Allegations = plain.Allegations.SetItem(0, plain.Allegations[0] with { Statement = statement }) };
    }
}

/// <summary>
/// A claim set that has something in every place that the table has for it, somebody who is not named in every place for an actor, and of
/// every kind of item that is published or not one that is not. What is not published has a mark as its id.
/// </summary>
internal static class InEveryPlace
{
    private static readonly Actor Open = new Actor.Unnamed { Label = "an officer", Of = "works", Count = 1, Terms = AttributionTerms.Background };
    private static readonly Actor Joint = new Actor.Jointly(["paper-house", Open]);
    private static readonly Actor Deep = new Actor.Unnamed { Label = "a director", Of = Gone(1), Terms = AttributionTerms.DeepBackground };
    private static readonly Actor Alike = new Actor.Unnamed { Label = "an officer", Of = "works", Count = 1, Terms = AttributionTerms.DeepBackground };
    private static readonly Actor Deeply = new Actor.Jointly(["paper-house", Deep]);
    private static readonly Actor Off = new Actor.Unnamed { Label = "a friend", Of = Gone(2), Terms = AttributionTerms.OffTheRecord };

    /// <summary>Those who stand wherever an actor can.</summary>
    private static readonly Actor[] People = [Open, Joint, Deep, Alike, Deeply];

    private static readonly ImmutableArray<Citation> OffTheRecord = [new() { Source = "paper", Quotes = ["we knew"], Via = ["works", Off], Locator = "page 3" }];

    private static readonly ImmutableArray<Citation> Cites =
    [
        new() { Source = "memo", Quotes = [new() { Exact = "the pumps", Prefix = "of", Suffix = "ran" }], Locator = "page 1" },
        .. People.Select((somebody, i) => new Citation { Source = "paper", Quotes = [$"as told {i}"], Via = ["works", somebody] }),
        .. OffTheRecord,
    ];

    private static readonly ImmutableArray<Making> Makings = [.. Cites.Select(Made)];

    private static readonly Party[] Bodies = [.. Enumerable.Range(1, 4).Select(i => Body(Gone(i)) with { Aliases = ["the other"], Url = "https://factcheck.example/it" })];

    public static ClaimSet Set { get; } = new()
    {
        Id = "in-every-place",
        Title = "Something in every place",
        Summary = "Invented.",
        Language = "en",
        Parties =
        [
            Body("works") with { Reliability = [new() { Grade = ReliabilityGrade.B, On = "2031", Why = "It was so before." }] },
            Body("paper-house") with { MemberOf = ["works"] },
            .. Bodies,
        ],
        Sources =
        [
            new() { Id = "memo", Kind = SourceKind.Letter, Title = "Memo", Text = new() { Sha256 = new string('0', 64), Length = 9 } },
            new()
            {
                Id = "paper", Kind = SourceKind.NewsArticle, Title = "Paper", Publisher = "paper-house", Published = "2031-04-04",
                Corrections = [new() { On = "2031-04-06", Kind = CorrectionKind.Corrected, What = "A name.", Url = "https://factcheck.example/c" }],
            },
            new() { Id = Gone(10), Kind = SourceKind.Letter, Title = "A letter", Publisher = Gone(3), Published = "2031-04-01" },
        ],
        Allegations =
        [
            Alleged("first") with { Cites = Makings, Relations = [new() { Kind = RelationKind.Contradicts, To = "second" }] },
            .. People.Select((somebody, i) => Alleged($"withdrawn-{i}") with { Withdrawn = new() { On = "2032", By = somebody, Why = "It was a mistake." } }),
            Alleged("second"),
            Alleged(Gone(20)) with { Cites = [.. OffTheRecord.Select(Made)] },
            Alleged(Gone(21)) with { Withdrawn = new() { On = "2032", By = Off, Why = "It was a lie." } },
        ],
        Evidence =
        [
            Found("log") with { Cites = Cites },
            Found(Gone(30)) with { Cites = OffTheRecord },
            Found(Gone(31)) with { Bears = [new() { On = [Gone(20)], As = BearingKind.Supports }] },
        ],
        Responses =
        [
            Answered("reply", "works") with
            {
                Points = [Denied("first") with { Cites = Cites }, Denied("second", "log"), Denied("first") with { Part = "the first half", Cites = OffTheRecord }],
                Cites = Cites,
            },
            .. People.Select((somebody, i) => Answered($"reply-{i}", somebody)),
            Answered(Gone(40), Off),
            Answered(Gone(41), "works") with { Cites = OffTheRecord },
        ],
        Requests =
        [
            Asked("asked", "works") with { Cites = Cites },
            .. People.Append(Off).Select((somebody, i) => Asked($"asked-{i}", somebody) with { Cites = [new() { Source = "paper" }] }),
            Asked(Gone(50), Off),
            Asked(Gone(51), "works") with { Cites = OffTheRecord },
        ],
        Developments =
        [
            Happened("audit", People) with
            {
                Cites = Cites,
                On = "2031-05",
                Status = DevelopmentStatus.Ongoing,
                Due = [new() { What = "A report", Within = "a year", By = "2032" }],
                Relations = [new() { Kind = RelationKind.InTensionWith, To = "second" }],
            },
            Happened("hearing", ["works", Off]) with { Cites = [new() { Source = "paper" }] },
            Happened(Gone(60), [Off]),
            Happened(Gone(61), ["works"]) with { Cites = OffTheRecord },
        ],
        Assessments =
        [
            .. People.Select((somebody, i) => Judged($"judged-{i}", somebody)),
            Judged(Gone(70), Off),
            Judged(Gone(71), "works") with { Of = Gone(20) },
        ],
        Scales = [new() { Id = "stars", Labels = ["one", "two"], Outside = ["none"] }],
        Changes =
        [
            new() { On = "2032", What = "The reply came.", Items = ["reply", Gone(20), Gone(1)] },
            new() { On = "2033", What = PlantedMarks.Mark(9080), Items = [Gone(20), Gone(40)] },
        ],
    };

    private static string Gone(int number) => PlantedMarks.Mark(9000 + number);

    private static Party Body(string id) => new() { Id = id, Kind = PartyKind.Company, Name = $"The {id}" };

    private static Making Made(Citation citation) =>
        new() { Source = citation.Source, Quotes = citation.Quotes, Via = citation.Via, Locator = citation.Locator, Modality = Modality.Asserted };

    private static Allegation Alleged(string id) => new()
    {
        Id = id,
        Statement = $"It was so in the case {id}.",
        Against = ["works"],
        Kind = AllegationKind.Event,
        Cites = [new() { Source = "paper", Modality = Modality.Asserted }],
    };

    private static Evidence Found(string id) => new()
    {
        Id = id,
        Kind = EvidenceKind.Document,
        Summary = $"It says {id}.",
        Bears = [new() { On = ["first"], As = BearingKind.Supports }],
    };

    private static Response Answered(string id, Actor by) =>
        new() { Id = id, By = by, Issued = "2031-04-03", Channel = "by letter", Summary = $"Denies it, says {id}.", Points = [Denied("first")] };

    private static Point Denied(params string[] to) => new() { To = [.. to.Select(id => (Id)id)], Kind = AnswerKind.Denial };

    private static Request Asked(string id, Actor by) => new() { Id = id, To = "works", By = by, On = "2031-04-02", About = ["first"], Outcome = RequestOutcome.DidNotRespond };

    private static Development Happened(string id, Actor[] by) =>
        new() { Id = id, Kind = DevelopmentKind.Audit, Title = $"There was {id}.", By = [.. by], Concerning = ["works"], PremisedOn = ["first"] };

    private static Assessment Judged(string id, Actor by) =>
        new() { Id = id, Of = "second", By = by, On = "2031-07-01", Scale = "stars", Rating = "one", Why = $"Because of {id}.", RestsOn = ["log", Gone(30)] };
}
