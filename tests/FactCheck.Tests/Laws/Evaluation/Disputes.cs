using System.Collections.Immutable;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>
/// Small valid claim sets that make the definitions of evaluation bite: few names, so that the same ones return as makers, as origins, as accused and
/// as members of each other; evidence that attacks evidence in chains and circles; answers in every manner; dates that are not exact.
/// </summary>
internal sealed partial class Disputes
{
    private static readonly string[] Labels = ["officials", "two sources", "an engineer"];
    private static readonly EdtfDate[] Before = ["2016", "2016-11~", "[2016-11..2017-01]", "2017", "2017?", "2016-12-24"];
    private static readonly EdtfDate[] Published = ["2017", "2017-03", "2017-05~", "[2017-06..2017-07]", "2017-06-30", "2017-09-13", "2017-07-01T09:30:00Z"];
    private static readonly EdtfDate[] After = ["2018", "2018-02-01", "2018-03?", "[2018-01..2018-04]", "[2018-02-01..]"];

    private readonly Random _random;
    private readonly Party[] _parties;
    private readonly Source[] _sources;
    private readonly Allegation[] _allegations;

    private Disputes(int seed)
    {
        _random = new(seed);
        _parties = [.. Ids("party", 4, 7).Select(Party)];
        _sources = [.. Ids("source", 2, 5).Select(Source)];
        _allegations = [.. Ids("allegation", 1, 4).Select(Allegation)];
    }

    public static ClaimSet Make(int seed) => new Disputes(seed).ClaimSet();

    private ClaimSet ClaimSet()
    {
        var set = new ClaimSet { Id = "the-dispute", Title = "The dispute", Language = "en", Parties = [.. _parties], Sources = [.. _sources], Allegations = [.. _allegations] };
        set = set with { Evidence = Evidence(), Responses = [.. Ids("response", 0, 4).Select(Response)] };
        set = set with { Requests = [.. Ids("request", 0, 3).Select(Request)], Developments = [.. Ids("development", 0, 2).Select(Development)] };
        return set with { Assessments = [.. Ids("assessment", 0, 1).Select(id => Assessment(id, set))] };
    }

    /// <summary>A party is a member of none, one or two earlier ones, so that bodies lie within bodies and nobody within themselves.</summary>
    private Party Party(Id id, int i) => new()
    {
        Id = id,
        Kind = PartyKind.Other,
        Name = $"Party {i + 1}",
        MemberOf = Some(Ids("party", i), OneOf(0, 0, 0, 1, 1, 2)),
        Reliability = Happens(20) ? [new() { Grade = Any<ReliabilityGrade>(), On = OneOf(Before), Why = "Its record." }] : [],
    };

    private Source Source(Id id, int i) => new()
    {
        Id = id,
        Kind = SourceKind.NewsArticle,
        Title = $"Source {i + 1}",
        Publisher = Happens(75) ? OneOf(_parties).Id : default(Id?),
        Authors = Happens(25) ? [OneOf(_parties).Id] : [],
        Published = Happens(85) ? OneOf(Published) : null,
        Retrieved = Happens(30) ? OneOf(After) : null,
        Corrections = Happens(35) ? [new() { On = OneOf(After), Kind = Happens(60) ? CorrectionKind.Retracted : Any<CorrectionKind>(), What = "What was wrong." }] : [],
    };

    private Allegation Allegation(Id id, int i)
    {
        var others = Ids("allegation", i);
        ImmutableArray<Making> cites = [.. Many(OneOf(1, 1, 2, 2, 3), Making).Concat(Happens(8) ? OfficialsAndTheirBody() : []).Distinct()];
        return new()
        {
            Id = id,
            Statement = $"Statement {i + 1}.",
            Against = Against(OneOf(0, 1, 1, 1, 2, 2)),
            Relations =
            [
                .. Some(others, OneOf(0, 1, 1, 2)).Select(to => new Relation { Kind = RelationKind.Specialises, To = to }),
                .. Some(others, OneOf(0, 0, 1)).Select(to => new Relation { Kind = OneOf(RelationKind.Contradicts, RelationKind.InTensionWith, RelationKind.PossiblySame), To = to }),
            ],
            Cites = cites,
            Withdrawn = Happens(24) ? new() { On = OneOf(After), By = Happens(60) && cites[0].Via is [var link, ..] ? link : Named(), Why = "It was wrong." } : null,
        };
    }

    /// <summary>Some of the parties; of two, the second is now and then a member of the first or a body that it belongs to.</summary>
    private ImmutableArray<Id> Against(int count)
    {
        var against = Some([.. _parties.Select(party => party.Id)], count);
        return count == 2 && Happens(40) ? [.. against.Take(1).SelectMany(Around).Take(2)] : against;
    }

    /// <summary>A party first, then those near it: its bodies and its members, the nearest only.</summary>
    private IEnumerable<Id> Around(Id party) =>
        [party, .. _parties.Single(one => one.Id == party).MemberOf, .. _parties.Where(one => one.MemberOf.Contains(party)).Select(one => one.Id)];

    private Making Making()
    {
        var plain = Citation();
        return new() { Source = plain.Source, Via = plain.Via, Said = plain.Said, Modality = Happens(40) ? Modality.Asserted : Any<Modality>() };
    }

    /// <summary>The same put by a body and by somebody of it, in the words of a carrier that the body did not publish.</summary>
    private Making[] OfficialsAndTheirBody()
    {
        var carrier = OneOf(_sources);
        var body = OneOf([.. _parties.Where(party => party.Id != carrier.Publisher)]).Id;
        return
        [
            new() { Source = carrier.Id, Via = [body], Modality = Modality.Asserted },
            new() { Source = carrier.Id, Via = [Unnamed() with { Of = body }], Modality = OneOf(Modality.Asserted, Modality.Suspected) },
        ];
    }

    private Citation Citation()
    {
        var source = _random.Next(_sources.Length);
        return new() { Source = _sources[source].Id, Via = Via(source), Said = Happens(20) ? OneOf(Before) : null };
    }

    /// <summary>A chain names nobody twice, does not begin with the publisher, and leads only to documents that are earlier than the carrier.</summary>
    private ImmutableArray<Actor> Via(int source)
    {
        var before = source;
        var links = Many(OneOf(0, 0, 1, 1, 2, 3), Link).Distinct();
        return [.. links.SkipWhile(link => link is Actor.Party party && party.Id == _sources[source].Publisher)];

        Actor Link() => OneOf(0, 1, 2, 3, 4, 5, 6) switch
        {
            0 => new Actor.Jointly([Named(), Unnamed()]),
            1 => Several(),
            2 or 3 => Unnamed(),
            4 when before > 0 => new Actor.Work(_sources[before = _random.Next(before)].Id),
            _ => Named(),
        };
    }

    /// <summary>Several parties, always in the same order, so that a chain names the same ones once.</summary>
    private Actor.Jointly Several() => new([.. Some([.. _parties.Select(party => party.Id)], OneOf(2, 2, 3)).Order().Select(Actor.FromId)]);

    private Actor.Unnamed Unnamed() => new() { Label = OneOf(Labels), Of = Happens(40) ? OneOf(_parties).Id : default(Id?), Terms = Happens(20) ? Any<AttributionTerms>() : null };

    private Actor Named() => OneOf(_parties).Id;

    private bool Happens(int percent) => _random.Next(100) < percent;

    private T OneOf<T>(params IReadOnlyList<T> choices) => _random.Of(choices);

    private T Any<T>()
        where T : struct, Enum =>
        _random.Of(Enum.GetValues<T>());

    private static T[] Many<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => make())];

    private Id[] Ids(string kind, int least, int most) => Ids(kind, _random.Next(least, most + 1));

    private static Id[] Ids(string kind, int count) => [.. Enumerable.Range(1, count).Select(i => new Id($"{kind}-{i}"))];

    private ImmutableArray<Id> Some(Id[] ids, int count)
    {
        _random.Shuffle(ids);
        return [.. ids.Take(count)];
    }
}
