namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>What moves the evidence status of an allegation, and what does not.</summary>
public abstract class StatusLaws : LawsOfReading
{
    private static readonly AnswerKind[] Denials = [AnswerKind.Denial, AnswerKind.PartialDenial];

    [Fact]
    public void A_bare_denial_changes_no_status() => HoldsForDisputes((set, random) => MovesNoStatus(set, set.ClaimSet with
    {
        Responses =
        [
            .. set.Responses,
            .. from party in set.Parties
               select new Response
               {
                   Id = $"{party.Id}-denies",
                   By = party.Id,
                   Summary = "Says that it is not so.",
                   Points = [new() { To = [.. set.Allegations.Select(allegation => allegation.Id)], Kind = random.Of(Denials), Coverage = Coverage.Full, General = random.Next(2) == 0 }],
               },
        ],
    }));

    [Fact]
    public void What_confirms_nothing_by_name_and_in_full_moves_no_status() => HoldsForDisputes((set, _) =>
    {
        MovesNoStatus(set, set.ClaimSet with { Responses = Changed(set.Responses, response => response with { Points = [.. response.Points.Where(Confirms)] }) });
        MovesNoStatus(set, Pruned.To(set.ClaimSet, item => item is not Response response || response.Points.Any(Confirms)));
    });

    [Fact]
    public void An_answer_of_another_kind_or_coverage_that_confirms_nothing_moves_no_status() => HoldsForDisputes((set, random) =>
        MovesNoStatus(set, set.ClaimSet with { Responses = Changed(set.Responses, response => response with { Points = Changed(response.Points, point => Confirms(point) ? point : Other(point, random)) }) }));

    [Fact]
    public void Developments_requests_and_assessments_move_no_status() => HoldsForDisputes((set, _) =>
        MovesNoStatus(set, Pruned.To(set.ClaimSet, item => item is not (Development or Request or Assessment))));

    [Fact]
    public void Relations_between_allegations_move_no_status() => HoldsForDisputes((set, _) =>
        MovesNoStatus(set, set.ClaimSet with { Allegations = Changed(set.Allegations, allegation => allegation with { Relations = [] }) }));

    [Fact]
    public void Credibility_and_reliability_move_no_status() => HoldsForDisputes((set, random) => MovesNoStatus(set, set.ClaimSet with
    {
        Evidence = Changed(set.Evidence, item => item with { Credibility = random.Of(Enum.GetValues<Credibility>()) }),
        Parties = Changed(set.Parties, party => party with { Reliability = [new() { Grade = random.Of(Enum.GetValues<ReliabilityGrade>()), On = "2017", Why = "Its record." }] }),
    }));

    [Fact]
    public void What_only_contextualises_moves_no_status() => HoldsForDisputes((set, _) => MovesNoStatus(set, set.ClaimSet with
    {
        Evidence = Changed(set.Evidence, item => item with { Bears = [.. item.Bears.Where(bearing => bearing.As != BearingKind.Contextualises)] }),
    }));

    [Fact]
    public void Another_item_in_support_takes_what_is_supported_to_nothing_but_supported_or_disputed() => HoldsForDisputes((set, random) =>
    {
        var allegation = random.Of(set.Allegations).Id;
        var changed = WithSource(set.ClaimSet);
        changed = changed with { Evidence = changed.Evidence.Add(InSupport(allegation, set, random)) };
        foreach (var threshold in Thresholds)
            if (Reading.Read(set, threshold).Of(allegation).Status == EvidenceStatus.Supported)
                Assert.Contains(Read(changed, threshold).Of(allegation).Status, (EvidenceStatus[])[EvidenceStatus.Supported, EvidenceStatus.Disputed]);
    });

    [Fact]
    public void What_reaches_the_newsroom_policy_reaches_the_one_that_asks_for_any_evidence() => HoldsForDisputes((set, _) =>
    {
        var (newsroom, any) = (Reading.Read(set, Threshold.Newsroom), Reading.Read(set, Threshold.AnyEvidence));
        foreach (var picture in newsroom.Allegations)
            Assert.Contains(any.Of(picture.Id).Status, StatusesThatFollow(picture.Status));
    });

    [Fact]
    public void A_status_depends_on_nothing_but_the_makings_the_evidence_what_attacks_that_and_the_confirmations() => HoldsForDisputes((set, _) =>
    {
        foreach (var allegation in set.Allegations)
        {
            var needed = WhatItDependsOn(set, allegation.Id);
            var alone = Pruned.To(set.ClaimSet, item => needed.Contains(item.Id));
            foreach (var threshold in Thresholds)
                Assert.Equal(OfStatus(Reading.Read(set, threshold).Of(allegation.Id)), OfStatus(Read(alone, threshold).Of(allegation.Id)));
        }
    });

    [Fact]
    public void An_allegation_that_nobody_took_back_is_not_withdrawn() => HoldsForDisputes((set, _) =>
    {
        foreach (var threshold in Thresholds)
            foreach (var picture in Reading.Read(set, threshold).Allegations)
                Assert.False(set.Get<Allegation>(picture.Id).Withdrawn is null && picture.Status == EvidenceStatus.Withdrawn);
    });

    [Fact]
    public void No_evidence_is_recorded_of_an_allegation_from_which_all_of_it_and_all_responses_are_taken() => HoldsForDisputes((set, _) =>
    {
        foreach (var picture in Read(Pruned.To(set.ClaimSet, item => item is Allegation), Threshold.AnyEvidence).Allegations)
            Assert.Contains(picture.Status, (EvidenceStatus[])[EvidenceStatus.NoEvidenceRecorded, EvidenceStatus.Withdrawn]);
    });

    private static bool Confirms(Point point) => point is { Kind: AnswerKind.Confirmation, Coverage: Coverage.Full, General: false };

    private static Point Other(Point point, Random random) => point with
    {
        Kind = random.Of([AnswerKind.Denial, AnswerKind.PartialConfirmation, AnswerKind.Apology, AnswerKind.Clarification]),
        Offers = null,
        Alleges = null,
        Coverage = random.Of(Enum.GetValues<Coverage>()),
        General = random.Next(2) == 0,
    };

    private static Evidence InSupport(Id allegation, ValidClaimSet set, Random random) => new()
    {
        Id = "a-new-item",
        Kind = random.Of([EvidenceKind.Document, EvidenceKind.Testimony]),
        Summary = "It speaks for it.",
        Bears = [new() { On = [allegation], As = BearingKind.Supports }],
        Disclosed = random.Of(Enum.GetValues<Disclosure>()),
        Cites = [new() { Source = NewSource, Via = [Anybody(set, random)] }],
    };

    /// <summary>What reached one side still does; where it was one side only, the other may now reach it too.</summary>
    private static EvidenceStatus[] StatusesThatFollow(EvidenceStatus newsroom) => newsroom switch
    {
        EvidenceStatus.Supported or EvidenceStatus.Refuted => [newsroom, EvidenceStatus.Disputed],
        EvidenceStatus.Insufficient => [EvidenceStatus.Insufficient, EvidenceStatus.Supported, EvidenceStatus.Refuted, EvidenceStatus.Disputed],
        _ => [newsroom],
    };

    private static HashSet<Id> WhatItDependsOn(ValidClaimSet set, Id allegation)
    {
        var needed = new HashSet<Id> { allegation };
        while (set.Evidence.Where(item => SpeaksOnOne(item, needed)).Select(item => item.Id).Except(needed).ToArray() is { Length: > 0 } more)
            needed.UnionWith(more);
        needed.UnionWith(set.Responses.Where(response => response.Points.Any(point => Confirms(point) && point.To.Contains(allegation))).Select(response => response.Id));
        return needed;

        bool SpeaksOnOne(Evidence item, HashSet<Id> reached) => item.Bears.Any(bearing =>
            bearing.On.Any(on => reached.Contains(on) && (bearing.As == BearingKind.Attacks || (bearing.As == BearingKind.Supports && on == allegation))));
    }

    /// <summary>All that is read of an allegation but for the answers to it.</summary>
    private static string OfStatus(AllegationPicture picture) => (picture with { Answers = [], IsUnanswered = false }).ToString();
}
