using System.Collections.Immutable;

namespace FactCheck.Tests.Laws;

/// <summary>
/// Claim sets in which everything holds that must hold, by construction: a reference leads to an item of the right kind, and where circles are
/// forbidden to an earlier one; words are said before they are carried, and what follows on a publication comes after it.
/// </summary>
internal sealed partial class ValidSets
{
    private const int FirstYear = 2010;
    private readonly Random _random;
    private readonly Id[] _parties;
    private readonly Id[] _sources;
    private readonly Id[] _allegations;
    private readonly Id[] _evidence;
    private readonly Id[] _responses;
    private readonly Id[] _requests;
    private readonly Id[] _developments;
    private readonly Id[] _assessments;
    private readonly Id[] _scales;
    private readonly Id?[] _publishers;

    private ValidSets(int seed, int size)
    {
        _random = new(seed);
        var most = 2 + (size / 20);
        _parties = Ids("party", 2, most);
        _sources = Ids("source", 1, most);
        _allegations = Ids("allegation", 1, most);
        _evidence = Ids("evidence", 0, most);
        _responses = Ids("response", 0, most);
        _requests = Ids("request", 0, most);
        _developments = Ids("development", 0, most);
        _assessments = Ids("assessment", 0, most);
        _scales = Ids("scale", 0, 2);
        _publishers = [.. _sources.Select(_ => Maybe(() => _random.Of(_parties)))];
    }

    private Id[] Answerable => [.. _allegations, .. _evidence, .. _developments];

    private Id[] Everything =>
        [.. _parties, .. _sources, .. _allegations, .. _evidence, .. _responses, .. _requests, .. _developments, .. _assessments, .. _scales];

    public static ClaimSet Make(int seed, int size) => new ValidSets(seed, size).ClaimSet();

    private ClaimSet ClaimSet() => new()
    {
        Id = "the-set",
        Title = Text(),
        Summary = MaybeText(),
        Language = Texts.Language(_random),
        Parties = Each(_parties, Party),
        Sources = Each(_sources, Source),
        Allegations = Each(_allegations, Allegation),
        Evidence = Each(_evidence, Evidence),
        Responses = Each(_responses, Response),
        Requests = Each(_requests, Request),
        Developments = Each(_developments, Development),
        Assessments = Assessments(),
        Scales = Each(_scales, Scale),
        Changes = Some(2, () => new Change { On = Dates.Any(_random), What = Text(), Items = Distinct(Everything, 0, 3) }),
        Note = MaybeText(),
        Ext = MaybeExt(),
    };

    private Party Party(int i) => new()
    {
        Id = _parties[i],
        Kind = Choice<PartyKind>(),
        Name = Text(),
        Aliases = Some(2, Text),
        MemberOf = Distinct(_parties[..i], 0, 2),
        Url = MaybeUrl(),
        Reliability = Some(2, () => new Reliability { Grade = Choice<ReliabilityGrade>(), On = Dates.Any(_random), Why = Text() }),
        Note = MaybeText(),
        Ext = MaybeExt(),
    };

    private Source Source(int i) => new()
    {
        Id = _sources[i],
        Kind = Choice<SourceKind>(),
        Title = Text(),
        Publisher = _publishers[i],
        Authors = Distinct(_parties, 0, 2),
        Published = Maybe(() => _random.Next(6) == 0 ? "1999?" : Dates.Of(FirstYear + i, _random)),
        Url = MaybeUrl(),
        ArchiveUrl = MaybeUrl(),
        Retrieved = Maybe(Later),
        Language = Maybe(() => Texts.Language(_random)),
        Originality = Maybe(() => (Originality?)Choice<Originality>()),
        Text = Maybe(() => new SourceText { Sha256 = Texts.Sha256(_random), Length = _random.Next(100_000) }),
        Corrections = Some(2, () => new Correction { On = Later(), Kind = Choice<CorrectionKind>(), What = Text(), Url = MaybeUrl() }),
        Note = MaybeText(),
        Ext = MaybeExt(),
    };

    private Scale Scale(int i) => new()
    {
        Id = _scales[i],
        Labels = ["worst", .. Some(2, Text).Distinct(StringComparer.Ordinal)],
        Outside = [.. Some(2, () => $"outside {_random.Next(1_000_000)}").Distinct(StringComparer.Ordinal)],
        Note = MaybeText(),
        Ext = MaybeExt(),
    };

    private Citation Citation()
    {
        var source = _random.Next(_sources.Length);
        return new() { Source = _sources[source], Quotes = Quotes(), Via = Via(source), Said = Maybe(Earlier), Locator = MaybeText(), Note = MaybeText(), Ext = MaybeExt() };
    }

    private Making Making()
    {
        var plain = Citation();
        return new() { Source = plain.Source, Quotes = plain.Quotes, Via = plain.Via, Said = plain.Said, Locator = plain.Locator, Note = plain.Note, Ext = plain.Ext, Modality = Choice<Modality>() };
    }

    private ImmutableArray<Quote> Quotes() => Some(2, () => new Quote { Exact = Text(), Prefix = MaybeText(), Suffix = MaybeText() });

    /// <summary>A chain names nobody twice, does not begin with the publisher, and leads only to documents that were there before the carrier, each before the last.</summary>
    private ImmutableArray<Actor> Via(int source)
    {
        var before = source;
        return [.. Some(3, Link).Distinct().SkipWhile(actor => actor is Actor.Party party && party.Id == _publishers[source])];

        Actor Link()
        {
            var actor = Actor(before);
            if (actor is Actor.Work work)
                before = Array.IndexOf(_sources, work.Source);
            return actor;
        }
    }

    private Actor Actor() => Actor(_sources.Length);

    private Actor Actor(int source) => _random.Next(source > 0 ? 5 : 4) switch
    {
        0 => new Actor.Jointly([_random.Of(_parties), Unnamed()]),
        1 => Unnamed(),
        2 or 3 => _random.Of(_parties),
        _ => new Actor.Work(_sources[_random.Next(source)]),
    };

    private Actor.Unnamed Unnamed() => new()
    {
        Label = Text(),
        Of = Maybe(() => (Id?)_random.Of(_parties)),
        Count = Maybe(() => (int?)_random.Next(1, 9)),
        Terms = Maybe(() => (AttributionTerms?)Choice<AttributionTerms>()),
        Reason = MaybeText(),
    };

    private EdtfDate Earlier() => Dates.Of(FirstYear - 10 + _random.Next(9), _random);

    private EdtfDate Later() => Dates.Of(FirstYear + 20 + _random.Next(9), _random);

    private string Text() => Texts.Any(_random);

    private string? MaybeText() => Maybe(Text);

    private string? MaybeUrl() => Maybe(() => Texts.Url(_random));

    private Extension? MaybeExt() => _random.Next(4) == 0 ? Extensions.Any(_random) : null;

    private T Choice<T>()
        where T : struct, Enum =>
        _random.Of(Enum.GetValues<T>());

    private T? Maybe<T>(Func<T?> make) => _random.Next(2) == 0 ? make() : default;

    private Id? Maybe(Func<Id> make) => _random.Next(2) == 0 ? make() : default(Id?);

    private ImmutableArray<T> Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];

    private static ImmutableArray<T> Each<T>(Id[] ids, Func<int, T> make) => [.. Enumerable.Range(0, ids.Length).Select(make)];

    private Id[] Ids(string kind, int least, int most) => [.. Enumerable.Range(1, _random.Next(least, most + 1)).Select(i => new Id($"{kind}-{i}"))];

    private ImmutableArray<Id> Distinct(Id[] ids, int least, int most)
    {
        var shuffled = (Id[])ids.Clone();
        _random.Shuffle(shuffled);
        return [.. shuffled.Take(_random.Next(least, most + 1))];
    }
}
