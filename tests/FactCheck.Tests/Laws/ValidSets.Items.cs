using System.Collections.Immutable;

namespace FactCheck.Tests.Laws;

/// <content>The items that refer to most others.</content>
internal sealed partial class ValidSets
{
    private Allegation Allegation(int i) => new()
    {
        Id = _allegations[i],
        Statement = Text(),
        Against = Distinct(_parties, 0, 2),
        Kind = Maybe(() => (AllegationKind?)Choice<AllegationKind>()),
        Relations = Relations(_allegations, i),
        Cites = [.. Some(2, Making).Prepend(Making()).Distinct()],
        Withdrawn = Maybe(() => new Withdrawal { On = Later(), By = Actor(), Why = Text() }),
        Note = MaybeText(),
        Ext = MaybeExt(),
    };

    private Evidence Evidence(int i)
    {
        var kind = Choice<EvidenceKind>();
        return new()
        {
            Id = _evidence[i],
            Kind = kind,
            Summary = Text(),
            Bears = Some(3, () => Bearing(i, kind == EvidenceKind.Absence ? BearingKind.Contextualises : Choice<BearingKind>())),
            Disclosed = Maybe(() => (Disclosure?)Choice<Disclosure>()),
            Credibility = Maybe(() => (Credibility?)Choice<Credibility>()),
            Cites = [.. Some(2, Citation).Distinct()],
            Note = MaybeText(),
            Ext = MaybeExt(),
        };
    }

    /// <summary>Evidence supports only earlier evidence, so that it cannot support itself; it may be attacked and read in any order.</summary>
    private Bearing Bearing(int i, BearingKind kind)
    {
        var others = kind == BearingKind.Supports ? _evidence[..i] : [.. _evidence.Where(id => id != _evidence[i])];
        return new() { On = Distinct([.. _allegations, .. _developments, .. others], 1, 3), As = kind };
    }

    private Response Response(int i) => new()
    {
        Id = _responses[i],
        By = Actor(),
        Form = Maybe(() => (ResponseForm?)Choice<ResponseForm>()),
        Issued = Maybe(Earlier),
        Channel = MaybeText(),
        Summary = Text(),
        Points = Some(3, Point),
        Cites = [.. Some(2, Citation).Distinct()],
        Note = MaybeText(),
        Ext = MaybeExt(),
    };

    private Point Point()
    {
        var kind = _random.Next(3) == 0 ? _random.Of([AnswerKind.Offer, AnswerKind.Counterclaim]) : Choice<AnswerKind>();
        return new()
        {
            To = Distinct(Answerable, 0, 3),
            General = _random.Next(3) == 0,
            Kind = kind,
            Offers = kind == AnswerKind.Offer ? Maybe(() => (OfferKind?)Choice<OfferKind>()) : null,
            Coverage = Maybe(() => (Coverage?)Choice<Coverage>()),
            Part = MaybeText(),
            Alleges = kind == AnswerKind.Counterclaim ? Maybe(() => (Id?)_random.Of(_allegations)) : null,
            Cites = Some(1, Citation),
            Note = MaybeText(),
            Ext = MaybeExt(),
        };
    }

    private Request Request(int i) => new()
    {
        Id = _requests[i],
        To = _random.Of(_parties),
        By = Maybe(Actor),
        On = Maybe(Earlier),
        About = Distinct(Answerable, 0, 3),
        Outcome = Choice<RequestOutcome>(),
        Cites = [.. Some(2, Citation).Distinct()],
        Note = MaybeText(),
        Ext = MaybeExt(),
    };

    private Development Development(int i) => new()
    {
        Id = _developments[i],
        Kind = Choice<DevelopmentKind>(),
        Title = Text(),
        By = [.. Some(2, Actor).Distinct()],
        Concerning = Distinct(_parties, 0, 2),
        On = Maybe(() => Dates.Any(_random)),
        Status = Maybe(() => (DevelopmentStatus?)Choice<DevelopmentStatus>()),
        Due = Some(2, () => new Due { What = Text(), Within = MaybeText(), By = Maybe(() => Dates.Any(_random)) }),
        PremisedOn = Distinct(_allegations, 0, 2),
        Relations = Relations(_developments, i),
        Cites = [.. Some(2, Citation).Distinct()],
        Note = MaybeText(),
        Ext = MaybeExt(),
    };

    /// <summary>A particular case leads to an earlier item of its kind; every other relation to any other item.</summary>
    private ImmutableArray<Relation> Relations(Id[] own, int i)
    {
        Id[] others = [.. _allegations.Concat(_developments).Where(id => id != own[i])];
        return
        [
            .. Distinct(own[..i], 0, 2).Select(to => new Relation { Kind = RelationKind.Specialises, To = to }),
            .. Distinct(others, 0, 2).Select(to => new Relation { Kind = _random.Of([RelationKind.Contradicts, RelationKind.InTensionWith, RelationKind.PossiblySame]), To = to }),
        ];
    }

    private ImmutableArray<Assessment> Assessments()
    {
        var made = new List<Assessment>();
        for (var i = 0; i < _assessments.Length; i++)
        {
            var scale = _random.Of([.. FactCheck.Scale.BuiltIn, .. Each(_scales, i => new Scale { Id = _scales[i], Labels = ["worst"] })]);
            var of = _random.Of(_allegations);
            var earlier = made.FindLast(assessment => assessment.Of == of);
            made.Add(new()
            {
                Id = _assessments[i],
                Of = of,
                By = Actor(),
                On = Dates.Of(FirstYear + i, _random),
                Scale = scale.Id,
                Rating = _random.Of(scale.Labels.AddRange(scale.Outside)),
                Why = Text(),
                RestsOn = Distinct([.. Everything.Where(id => id != _assessments[i])], 0, 3),
                Url = MaybeUrl(),
                Supersedes = Maybe(() => earlier?.Id),
                Note = MaybeText(),
                Ext = MaybeExt(),
            });
        }
        return [.. made];
    }
}
