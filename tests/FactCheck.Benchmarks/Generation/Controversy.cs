using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Benchmarks.Generation;

/// <summary>One controversy: a dozen parties, some 25 sources, 30 allegations with 100 citations, and what was answered and done.</summary>
internal sealed class Controversy
{
    private readonly Prose _prose;
    private readonly string _name;
    private readonly Dates _dates;
    private readonly Chains _chains;
    private readonly Id[] _accused;

    public Controversy(Prose prose, ImmutableArray<Party> press, int number)
    {
        _prose = prose;
        _name = string.Create(CultureInfo.InvariantCulture, $"c{number}");
        _dates = new(prose, new DateOnly(2017, 1, 1).AddDays(number % 3000));
        Parties = [.. Many("party", 12, Party)];
        _accused = [.. Parties.Take(4).Select(party => party.Id)];
        Sources = [.. Many("source", 25, (id, i) => Source(id, i, prose.OneOf(press.AsSpan()).Id))];
        _chains = new(prose, _dates, press, Parties, Sources);
        Allegations = [.. Many("allegation", 30, Allegation)];
        Evidence = [.. Many("evidence", 12, EvidenceItem)];
        Responses = [.. Many("response", 14, Response)];
        Requests = [.. Many("request", 5, Request)];
        Developments = [.. Many("development", 12, Development)];
        Assessments = [.. Many("assessment", 4, Assessment)];
    }

    public ImmutableArray<Party> Parties { get; }

    public ImmutableArray<Source> Sources { get; }

    public ImmutableArray<Allegation> Allegations { get; }

    public ImmutableArray<Evidence> Evidence { get; }

    public ImmutableArray<Response> Responses { get; }

    public ImmutableArray<Request> Requests { get; }

    public ImmutableArray<Development> Developments { get; }

    public ImmutableArray<Assessment> Assessments { get; }

    public Change Change => new() { On = _dates.Day(100, 50), What = _prose.Words(5, 20), Items = [Allegations[0].Id] };

    /// <summary>How many items it has.</summary>
    public int Items =>
        Parties.Length + Sources.Length + Allegations.Length + Evidence.Length + Responses.Length + Requests.Length + Developments.Length + Assessments.Length;

    private IEnumerable<T> Many<T>(string kind, int count, Func<Id, int, T> make)
    {
        for (var i = 0; i < count; i++)
            yield return make(string.Create(CultureInfo.InvariantCulture, $"{_name}-{kind}-{i}"), i);
    }

    private IEnumerable<Id> IdsOf<T>(ImmutableArray<T> items, int atMost)
        where T : Item =>
        _prose.Some(items, 1 + _prose.Below(atMost)).Select(item => item.Id);

    private string? Note(int percent) => _prose.Sometimes(percent) ? _prose.Words(5, 25) : null;

    private Party Party(Id id, int index) => new()
    {
        Id = id,
        Kind = _prose.OneOf(PartyKind.Company, PartyKind.Person, PartyKind.GovernmentBody, PartyKind.Court, PartyKind.Legislature),
        Name = _prose.Words(2, 4),
        Aliases = index % 3 == 0 ? [_prose.Words(1, 2)] : [],
        MemberOf = index % 4 == 3 ? [$"{_name}-party-{index - 3}"] : [],
        Note = Note(5),
    };

    private Source Source(Id id, int index, Id publisher) => new()
    {
        Id = id,
        Kind = _prose.Any<SourceKind>(),
        Title = _prose.Words(5, 12),
        Publisher = publisher,
        Published = _dates.Published(10 + (2 * index)),
        Url = _prose.Url(publisher.Value),
        ArchiveUrl = _prose.Sometimes(60) ? _prose.Url("archive") : null,
        Retrieved = _dates.Day(100, 10),
        Originality = _prose.Any<Originality>(),
        Text = _prose.Sometimes(50) ? new() { Sha256 = _prose.Sha256(), Length = _prose.Below(30_000) } : null,
        Corrections = _prose.Sometimes(5)
            ? [new() { On = _dates.Day(95, 20), Kind = index % 5 == 4 ? CorrectionKind.Retracted : CorrectionKind.Corrected, What = _prose.Words(4, 15) }]
            : [],
        Note = Note(10),
        Ext = _prose.Sometimes(2) ? FactCheckJson.ParseExtension("""{"imported":{"row":17,"tags":["a","b"]}}""") : null,
    };

    private Allegation Allegation(Id id, int index) => new()
    {
        Id = id,
        Statement = _prose.Words(6, 18),
        Against = index % 10 == 9 ? [] : [.. _prose.Some(_accused, 1 + _prose.Below(2))],
        Kind = _prose.Any<AllegationKind>(),
        Relations = index % 5 == 4 ? [new() { Kind = RelationKind.Specialises, To = $"{_name}-allegation-{index - 1}" }] : [],
        Cites = [.. Enumerable.Range(0, 1 + _prose.Below(4)).Select(_ => _chains.Making())],
        Withdrawn = _prose.Sometimes(3) ? new() { On = _dates.Day(120, 20), By = _accused[0], Why = _prose.Words(5, 15) } : null,
        Note = Note(20),
    };

    private Evidence EvidenceItem(Id id, int index)
    {
        // A third each supports, attacks and is context; every fourth attacks the item before it, and of those every third is attacked by it too.
        var bearing = new Bearing
        {
            On = [.. IdsOf(Allegations, 3)],
            As = (index % 3) switch { 0 => BearingKind.Supports, 1 => BearingKind.Attacks, _ => BearingKind.Contextualises },
        };
        int? attacked = index % 4 == 3 ? index - 1 : index % 12 == 6 ? index + 1 : null;
        return new()
        {
            Id = id,
            Kind = _prose.OneOf(EvidenceKind.Document, EvidenceKind.Testimony, EvidenceKind.Data, EvidenceKind.TechnicalAnalysis),
            Summary = _prose.Words(10, 30),
            Bears = attacked is { } other ? [bearing, new() { On = [$"{_name}-evidence-{other}"], As = BearingKind.Attacks }] : [bearing],
            Disclosed = _prose.Any<Disclosure>(),
            Credibility = _prose.Sometimes(50) ? _prose.Any<Credibility>() : null,
            Cites = [_chains.Citation()],
        };
    }

    private Response Response(Id id, int index) => new()
    {
        Id = id,
        By = _chains.Speaker(_prose.OneOf(_accused)),
        Form = _prose.Any<ResponseForm>(),
        Issued = _dates.Happened(),
        Channel = _prose.OneOf("press office", "company blog", "press conference", "e-mail to the newspaper"),
        Summary = _prose.Words(10, 30),
        Points = [.. Enumerable.Range(0, 1 + _prose.Below(3)).Select(_ => Point())],
        Cites = [_chains.Citation()],
    };

    private Point Point()
    {
        var kind = _prose.OneOf(AnswerKind.Denial, AnswerKind.PartialDenial, AnswerKind.Confirmation, AnswerKind.Offer, AnswerKind.Clarification, AnswerKind.Objection);
        return new()
        {
            To = [.. IdsOf(Allegations, 2)],
            General = _prose.Sometimes(15),
            Kind = kind,
            Offers = kind == AnswerKind.Offer ? _prose.Any<OfferKind>() : null,
            Coverage = _prose.Any<Coverage>(),
            Part = _prose.Sometimes(40) ? _prose.Words(5, 20) : null,
            Cites = _prose.Sometimes(30) ? [_chains.Citation()] : [],
        };
    }

    private Request Request(Id id, int index) => new()
    {
        Id = id,
        To = _prose.OneOf(_accused),
        By = Sources[_prose.Below(Sources.Length)].Publisher!.Value,
        On = _dates.Day(0, 9),
        About = [.. IdsOf(Allegations, 3)],
        Outcome = _prose.Any<RequestOutcome>(),
        Cites = [_chains.Citation()],
    };

    private Development Development(Id id, int index) => new()
    {
        Id = id,
        Kind = _prose.Any<DevelopmentKind>(),
        Title = _prose.Words(6, 15),
        By = [Parties[_prose.Below(Parties.Length)].Id],
        Concerning = [_prose.OneOf(_accused)],
        On = _dates.Happened(),
        Status = _prose.Any<DevelopmentStatus>(),
        Due = index % 4 == 0 ? [new() { What = _prose.Words(4, 10), Within = "90 days" }] : [],
        PremisedOn = index % 2 == 0 ? [.. IdsOf(Allegations, 2)] : [],
        Relations = index % 6 == 5 ? [new() { Kind = RelationKind.PossiblySame, To = $"{_name}-development-{index - 1}" }] : [],
        Cites = [.. Enumerable.Range(0, 1 + _prose.Below(3)).Select(_ => _chains.Citation())],
    };

    private Assessment Assessment(Id id, int index) => new()
    {
        Id = id,
        Of = Allegations[index].Id,
        By = Parties[^1].Id,
        On = _dates.Day(130, 30),
        Scale = "averitec",
        Rating = _prose.OneOf("Refuted", "Supported", "Not Enough Evidence"),
        Why = _prose.Words(15, 40),
        RestsOn = [.. IdsOf(Evidence, 3)],
    };
}
