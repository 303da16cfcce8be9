using System.Collections.Immutable;
using FactCheck.Tests.Laws;
using FactCheck.Tests.Unit.Vocabulary;

namespace FactCheck.Tests.Unit;

public sealed class PublicationTests
{
    internal const string Secret = "the-secret";
    private static readonly Extension Ext = FactCheckJson.ParseExtension("{\"stored\":\"the-secret\"}");
    private static readonly Actor Whistle = new Actor.Unnamed { Label = Secret, Terms = AttributionTerms.OffTheRecord };

    /// <summary>A claim set with a reference in every place, and nothing in it that is for editors only.</summary>
    internal static readonly ClaimSet Base = EveryPlace.Set with
    {
        Allegations = [EveryPlace.Set.Allegations[0] with { Cites = [.. EveryPlace.Set.Allegations[0].Cites.Select(making => making with { Note = null })] }, .. EveryPlace.Set.Allegations.Skip(1)],
    };

    internal static readonly Dictionary<string, Func<ClaimSet, ClaimSet>> Secrets = new(StringComparer.Ordinal)
    {
        ["note of the set"] = set => set with { Note = Secret },
        ["ext of the set"] = set => set with { Ext = Ext },
        ["note of a party"] = set => set with { Parties = First(set.Parties, item => item with { Note = Secret, Ext = Ext }) },
        ["note of a source"] = set => set with { Sources = First(set.Sources, item => item with { Note = Secret, Ext = Ext }) },
        ["note of an allegation"] = set => set with { Allegations = First(set.Allegations, item => item with { Note = Secret, Ext = Ext }) },
        ["note of evidence"] = set => set with { Evidence = First(set.Evidence, item => item with { Note = Secret, Ext = Ext }) },
        ["note of a response"] = set => set with { Responses = First(set.Responses, item => item with { Note = Secret, Ext = Ext }) },
        ["note of a request"] = set => set with { Requests = First(set.Requests, item => item with { Note = Secret, Ext = Ext }) },
        ["note of a development"] = set => set with { Developments = First(set.Developments, item => item with { Note = Secret, Ext = Ext }) },
        ["note of an assessment"] = set => set with { Assessments = First(set.Assessments, item => item with { Note = Secret, Ext = Ext }) },
        ["note of a scale"] = set => set with { Scales = First(set.Scales, item => item with { Note = Secret, Ext = Ext }) },
        ["note of a making"] = set => set with { Allegations = First(set.Allegations, item => item with { Cites = First(item.Cites, cite => cite with { Note = Secret, Ext = Ext }) }) },
        ["note of a citation of evidence"] = set => set with { Evidence = First(set.Evidence, item => item with { Cites = First(item.Cites, cite => cite with { Note = Secret, Ext = Ext }) }) },
        ["note of a citation of a response"] = set => set with { Responses = First(set.Responses, item => item with { Cites = First(item.Cites, cite => cite with { Note = Secret, Ext = Ext }) }) },
        ["note of a citation of a request"] = set => set with { Requests = First(set.Requests, item => item with { Cites = First(item.Cites, cite => cite with { Note = Secret, Ext = Ext }) }) },
        ["note of a citation of a development"] = set => set with { Developments = First(set.Developments, item => item with { Cites = First(item.Cites, cite => cite with { Note = Secret, Ext = Ext }) }) },
        ["note of a point"] = set => FirstPoint(set, point => point with { Note = Secret, Ext = Ext }),
        ["note of a citation of a point"] = set => FirstPoint(set, point => point with { Cites = First(point.Cites, cite => cite with { Note = Secret, Ext = Ext }) }),
        ["a citation that differs by its note"] = set => set with { Evidence = First(set.Evidence, item => item with { Cites = [.. item.Cites, item.Cites[0] with { Note = Secret }] }) },
        ["a making off the record"] = set => set with { Allegations = First(set.Allegations, item => item with { Cites = [OffTheRecordMaking(), .. item.Cites] }) },
        ["somebody off the record within the chain"] = set => set with { Allegations = First(set.Allegations, item => item with { Cites = [OffTheRecordMaking() with { Via = [Whistle, "company"] }, .. item.Cites] }) },
        ["one of several off the record"] = set => set with { Allegations = First(set.Allegations, item => item with { Cites = [OffTheRecordMaking() with { Via = [new Actor.Jointly(["company", Whistle])] }, .. item.Cites] }) },
        ["an allegation with nothing else, and all that refers to it"] = AllegationWithReferences,
        ["evidence off the record"] = set => WithReferences(set with { Evidence = [.. set.Evidence, new() { Id = Secret, Kind = EvidenceKind.Document, Summary = Secret, Bears = [new() { On = ["general"], As = BearingKind.Supports }], Cites = [OffTheRecord()] }] }),
        ["a response off the record"] = set => WithReferences(set with { Responses = [.. set.Responses, new() { Id = Secret, By = Whistle, Summary = Secret, Points = [new() { To = ["general"], Kind = AnswerKind.Denial }], Cites = [new() { Source = "paper" }] }] }),
        ["a response carried off the record"] = set => WithReferences(set with { Responses = [.. set.Responses, new() { Id = Secret, By = "company", Summary = Secret, Points = [new() { To = ["general"], Kind = AnswerKind.Denial }], Cites = [OffTheRecord()] }] }),
        ["a response whose points alone are carried, off the record"] = set => WithReferences(set with { Responses = [.. set.Responses, new() { Id = Secret, By = "company", Summary = Secret, Points = [new() { To = ["general"], Kind = AnswerKind.Denial, Cites = [OffTheRecord()] }] }] }),
        ["a point off the record"] = set => set with { Responses = First(set.Responses, item => item with { Points = [.. item.Points, new() { To = ["general"], Kind = AnswerKind.Confirmation, Part = Secret, Cites = [OffTheRecord()] }] }) },
        ["a request carried off the record"] = set => WithReferences(set with { Requests = [.. set.Requests, new() { Id = Secret, To = "company", Outcome = RequestOutcome.DidNotRespond, Cites = [OffTheRecord()] }] }),
        ["a request that only somebody off the record knows of"] = set => WithReferences(set with { Requests = [.. set.Requests, new() { Id = Secret, To = "company", By = Whistle, Outcome = RequestOutcome.DidNotRespond }] }),
        ["who asked off the record"] = set => set with { Requests = [set.Requests[0] with { By = Whistle }] },
        ["a development carried off the record"] = set => WithReferences(set with { Developments = [.. set.Developments, new() { Id = Secret, Kind = DevelopmentKind.Audit, Title = Secret, Cites = [OffTheRecord()] }] }),
        ["who acted off the record"] = set => set with { Developments = First(set.Developments, item => item with { By = [.. item.By, Whistle] }) },
        ["an assessment off the record"] = set => WithReferences(set with { Assessments = [.. set.Assessments, new() { Id = Secret, Of = "general", By = Whistle, On = "2033", Scale = "truefalse", Rating = "True", Why = Secret, Supersedes = "later" }] }),
        ["a source that carries only what is off the record"] = set => WithReferences(OnlySource(set)),
    };

    public static TheoryData<string> Places => [.. Secrets.Keys];

    /// <summary>Where somebody unnamed can stand.</summary>
    internal static readonly Dictionary<string, Func<Actor, ClaimSet>> ActorPlaces = new(StringComparer.Ordinal)
    {
        ["via"] = actor => Base with { Evidence = First(Base.Evidence, item => item with { Cites = [new() { Source = "memo", Via = [actor] }] }) },
        ["jointly"] = actor => Base with { Evidence = First(Base.Evidence, item => item with { Cites = [new() { Source = "memo", Via = [new Actor.Jointly(["company", actor])] }] }) },
        ["response by"] = actor => Base with { Responses = First(Base.Responses, item => item with { By = actor }) },
        ["request by"] = actor => Base with { Requests = First(Base.Requests, item => item with { By = actor }) },
        ["development by"] = actor => Base with { Developments = First(Base.Developments, item => item with { By = [.. item.By, actor] }) },
        ["withdrawal by"] = actor => Base with { Allegations = First(Base.Allegations, item => item with { Withdrawn = item.Withdrawn! with { By = actor } }) },
        ["assessment by"] = actor => Base with { Assessments = First(Base.Assessments, item => item with { By = actor }) },
    };

    public static TheoryData<string> ActorPlaceNames => [.. ActorPlaces.Keys];

    [Fact]
    public void What_has_nothing_for_editors_is_published_as_it_is()
    {
        var set = (Base with { Requests = [Base.Requests[0] with { By = null }] }).Validate();
        Assert.Same(set, set.ForPublication());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_secret_is_not_published_and_nothing_else_changes(string place)
    {
        var open = Base with { Requests = [Base.Requests[0] with { By = null }] };
        var set = Secrets[place](open).Validate();
        Assert.Contains(Secret, set.ClaimSet.ToJson(), StringComparison.Ordinal);

        var published = set.ForPublication();

        Assert.DoesNotContain(Secret, published.ClaimSet.ToJson(), StringComparison.Ordinal);
        Assert.Equal(open.ToJson(), published.ClaimSet.ToJson());
    }

    [Theory]
    [MemberData(nameof(ActorPlaceNames))]
    public void Why_somebody_is_not_named_is_not_published(string place)
    {
        var actor = new Actor.Unnamed { Label = "an officer", Count = 1, Terms = AttributionTerms.Background };
        var published = ActorPlaces[place](actor with { Reason = Secret }).Validate().ForPublication();
        Assert.Equal(ActorPlaces[place](actor).ToJson(), published.ClaimSet.ToJson());
    }

    [Fact]
    public void Those_whom_only_the_reason_told_apart_are_one_with_their_number()
    {
        var one = new Actor.Unnamed { Label = "an officer", Count = 1, Reason = "first" };
        Actor together = new Actor.Jointly([one, one with { Reason = "second" }]);
        var set = (Base with { Evidence = First(Base.Evidence, item => item with { Cites = [new() { Source = "memo", Via = [one, "company", one with { Reason = "third" }, together] }] }) }).Validate();

        var via = set.ForPublication().Evidence[0].Cites[0].Via;

        Assert.True(via.SequenceEqual(["company", one with { Reason = null }, one with { Reason = null, Count = 2 }]), string.Join(" ← ", via));
    }

    [Fact]
    public void What_somebody_took_back_off_the_record_is_published_neither_as_standing_nor_as_withdrawn()
    {
        var set = ActorPlaces["withdrawal by"](Whistle).Validate();
        var published = set.ForPublication();
        Assert.False(published.TryGet("general", out _));
        Assert.Empty(published.Assessments);
        Assert.True(published.TryGet("particular", out _));
    }

    [Fact]
    public void What_nobody_cites_goes_with_the_last_of_what_it_is_about()
    {
        var secret = Base.Allegations[1] with { Id = "told", Relations = [], Cites = [OffTheRecordMaking()] };
        var set = (Base with
        {
            Allegations = [.. Base.Allegations, secret],
            Evidence =
            [
                .. Base.Evidence,
                new() { Id = "third", Kind = EvidenceKind.Document, Summary = "On the second.", Bears = [new() { On = ["second"], As = BearingKind.Attacks }] },
                new() { Id = "first", Kind = EvidenceKind.Document, Summary = "On what was told.", Bears = [new() { On = ["told"], As = BearingKind.Supports }] },
                new() { Id = "second", Kind = EvidenceKind.Document, Summary = "On the first.", Bears = [new() { On = ["first"], As = BearingKind.Attacks }, new() { On = ["told"], As = BearingKind.Attacks }] },
            ],
            Responses = [.. Base.Responses, new() { Id = "denied", By = "company", Summary = "Denies it.", Points = [new() { To = ["third"], Kind = AnswerKind.Denial }] }],
            Requests = [.. Base.Requests, new() { Id = "asked", To = "company", About = ["told"], Outcome = RequestOutcome.DidNotRespond }],
        }).Validate();

        var published = set.ForPublication();

        Assert.Equal(["log", "doubt", "rebuttal"], published.Evidence.Select(item => item.Id.Value));
        Assert.Equal(["reply"], published.Responses.Select(item => item.Id.Value));
        Assert.Equal(["request"], published.Requests.Select(item => item.Id.Value));
    }

    [Fact]
    public void A_point_that_its_response_alone_carried_goes_where_the_response_is_carried_no_more()
    {
        var set = (Base with { Responses = First(Base.Responses, item => item with { Points = [.. item.Points, new() { To = ["general"], Kind = AnswerKind.Confirmation }], Cites = [OffTheRecord()] }) }).Validate();
        Assert.True(set.ForPublication().Responses[0].Points.SequenceEqual(Base.Responses[0].Points));
    }

    [Fact]
    public void What_is_published_of_any_set_is_valid_and_is_its_own_publication() => Law.HoldsForValid((claimSet, random) =>
    {
        var set = WithSecrets(claimSet, random).Validate();
        var published = set.ForPublication();
        Assert.Equal(published, published.ClaimSet.Validate());
        Assert.Same(published, published.ForPublication());
        Assert.DoesNotContain(Secret, published.ClaimSet.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"offTheRecord\"", published.ClaimSet.ToJson(), StringComparison.Ordinal);
    });

    /// <summary>The same claim set, in which some citations, answers, deeds and verdicts came from somebody off the record.</summary>
    private static ClaimSet WithSecrets(ClaimSet set, Random random)
    {
        return set with
        {
            Allegations = Some(set.Allegations, item => item with { Cites = Some(item.Cites, cite => cite with { Via = [.. cite.Via, Whistle] }) }),
            Evidence = Some(set.Evidence, item => item with { Cites = Some(item.Cites, cite => cite with { Via = [Whistle, .. cite.Via] }), Note = Secret }),
            Responses = Some(set.Responses, item => random.Next(2) == 0 ? item with { By = Whistle } : item with { Cites = Some(item.Cites, cite => cite with { Via = [Whistle] }) }),
            Requests = Some(set.Requests, item => random.Next(2) == 0 ? item with { By = Whistle } : item with { Cites = Some(item.Cites, cite => cite with { Via = [Whistle] }) }),
            Developments = Some(set.Developments, item => random.Next(2) == 0 ? item with { By = [Whistle] } : item with { Cites = Some(item.Cites, cite => cite with { Via = [Whistle] }) }),
            Assessments = Some(set.Assessments, item => item with { By = Whistle }),
        } is var made && FactCheck.Validation.Validator.Validate(made).TryGetClaimSet(out _) ? made : set;

        ImmutableArray<T> Some<T>(ImmutableArray<T> items, Func<T, T> change) => [.. items.Select(item => random.Next(3) == 0 ? change(item) : item)];
    }

    private static Citation OffTheRecord() => new() { Source = "paper", Quotes = [Secret], Via = [Whistle] };

    private static Making OffTheRecordMaking() => new() { Source = "paper", Quotes = [Secret], Via = [Whistle], Modality = Modality.Asserted };

    private static ClaimSet AllegationWithReferences(ClaimSet set) => WithReferences(set with
    {
        Allegations = [First(set.Allegations, item => item with { Relations = [.. item.Relations, new() { Kind = RelationKind.InTensionWith, To = Secret }] })[0], set.Allegations[1], set.Allegations[1] with { Id = Secret, Statement = Secret, Cites = [OffTheRecordMaking()] }],
        Evidence = First(set.Evidence, item => item with { Bears = [.. item.Bears, new() { On = [Secret], As = BearingKind.Supports }] }),
        Responses = First(set.Responses, item => item with { Points = [.. item.Points, new() { To = [Secret], Kind = AnswerKind.Denial, Part = Secret }, new() { To = ["general"], Kind = AnswerKind.Counterclaim, Alleges = Secret }] }),
        Requests = First(set.Requests, item => item with { About = [Secret, .. item.About] }),
        Developments = First(set.Developments, item => item with { PremisedOn = [.. item.PremisedOn, Secret], Relations = [new() { Kind = RelationKind.InTensionWith, To = Secret }] }),
        Assessments = [.. set.Assessments, set.Assessments[0] with { Id = "third", Of = Secret, Why = Secret }],
    });

    /// <summary>References to it in the record's history and among what assessments rest on.</summary>
    private static ClaimSet WithReferences(ClaimSet set) => set with
    {
        Assessments = First(set.Assessments, item => item with { RestsOn = [.. item.RestsOn, Secret] }),
        Changes = [set.Changes[0] with { Items = [Secret, .. set.Changes[0].Items] }, new() { On = "2033", What = Secret, Items = [Secret] }],
    };

    private static ClaimSet OnlySource(ClaimSet set) => set with
    {
        Parties = [.. set.Parties, new() { Id = "house-of-the-secret", Kind = PartyKind.NewsOrganisation, Name = Secret }],
        Sources = [.. set.Sources, new() { Id = Secret, Kind = SourceKind.Transcript, Title = Secret, Publisher = "house-of-the-secret" }],
        Allegations = First(set.Allegations, item => item with { Cites = [.. item.Cites, OffTheRecordMaking() with { Source = Secret }] }),
    };

    private static ClaimSet FirstPoint(ClaimSet set, Func<Point, Point> change) => set with { Responses = First(set.Responses, item => item with { Points = First(item.Points, change) }) };

    private static ImmutableArray<T> First<T>(ImmutableArray<T> items, Func<T, T> change) => items.SetItem(0, change(items[0]));
}
