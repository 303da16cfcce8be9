namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>"Evidence status of an allegation", read word by word: what counts for it, what against, and what that comes to.</summary>
internal sealed class PlainSides(ValidClaimSet set, Allegation allegation, Threshold threshold, bool areHiddenOthers = false)
{
    private static readonly Evidence[] NothingElse = [];

    private readonly PlainOrigins _origins = new(set, areHiddenOthers);
    private readonly PlainStanding _standing = new(set);
    private readonly PlainAccused _accused = new(set);

    public EvidenceStatus Status
    {
        get
        {
            if (allegation.Withdrawn is { } withdrawal && allegation.Cites.All(making => making.Modality is not (Modality.Asserted or Modality.Suspected) || _origins.RunsThrough(making, withdrawal.By)))
                return EvidenceStatus.Withdrawn;
            var (supports, attacks) = (Reaches(BearingKind.Supports, NothingElse), Reaches(BearingKind.Attacks, NothingElse));
            if (WouldReach(BearingKind.Supports) && WouldReach(BearingKind.Attacks))
                return EvidenceStatus.Disputed;
            var ifOthers = new PlainSides(set, allegation, threshold, areHiddenOthers: true);
            if ((supports && ifOthers.WouldReach(BearingKind.Attacks)) || (attacks && ifOthers.WouldReach(BearingKind.Supports)))
                return EvidenceStatus.Disputed;
            if (supports)
                return EvidenceStatus.Supported;
            if (attacks)
                return EvidenceStatus.Refuted;
            return set.Evidence.Any(item => Bears(item, BearingKind.Supports) || Bears(item, BearingKind.Attacks)) ? EvidenceStatus.Insufficient : EvidenceStatus.NoEvidenceRecorded;
        }
    }

    public int Makers => _origins.Number(MakerOrigins);

    /// <summary>
    /// Whether each of the accused confirms it by name and in full: not in general, not an allegation that this one specialises, not as somebody unnamed, and not
    /// where only makers or only retracted sources tell of it.
    /// </summary>
    public bool IsConfirmed => allegation.Against.Length > 0 && allegation.Against.All(accused => set.Responses.Any(response =>
        NamedIn(response.By).Any(voice => _accused.SpeaksFor(voice, accused)) && response.Points.Any(point => Confirms(response, point))));

    private bool Confirms(Response response, Point point) =>
        point is { Kind: AnswerKind.Confirmation, Coverage: Coverage.Full, General: false }
        && point.To.Contains(allegation.Id)
        && response.Cites.Concat(point.Cites).Any(citation =>
            set.Get<Source>(citation.Source).Corrections.All(correction => correction.Kind != CorrectionKind.Retracted)
            && MakerOrigins.All(maker => _origins.AreToldApart(_origins.Of(citation), maker)));

    private static IEnumerable<Id> NamedIn(Actor by) => by is Actor.Jointly jointly ? jointly.Actors.SelectMany(NamedIn) : by is Actor.Party party ? [party.Id] : [];

    /// <summary>Whether a side reaches the policy, or would if one contested item stood.</summary>
    private bool WouldReach(BearingKind side) =>
        Reaches(side, NothingElse) || set.Evidence.Where(item => _standing.Of(item) == Standing.Contested).Any(contested => Reaches(side, [contested]));

    private IEnumerable<Origin> MakerOrigins => allegation.Cites.Where(making => making.Modality is Modality.Asserted or Modality.Suspected).Select(_origins.Of);

    /// <summary>The items that count for a side: they stand, and have an origin without an interest.</summary>
    public IEnumerable<Evidence> Counting(BearingKind side) => Counting(side, NothingElse);

    /// <summary>How many origins without an interest can be told apart among the items that count for a side.</summary>
    public int Origins(BearingKind side) => Origins(side, NothingElse);

    public static bool IsDisclosedPrimaryDocument(Evidence item) => item is { Kind: EvidenceKind.Document or EvidenceKind.Data, Disclosed: Disclosure.Public };

    private bool Reaches(BearingKind side, Evidence[] also)
    {
        if (side == BearingKind.Supports && IsConfirmed)
            return true;
        return threshold == Threshold.AnyEvidence
            ? Counting(side, also).Any()
            : Origins(side, also) >= 2 || Counting(side, also).Any(IsDisclosedPrimaryDocument);
    }

    private int Origins(BearingKind side, Evidence[] also) => _origins.Number(Counting(side, also).SelectMany(item => Uninterested(item, side)));

    private IEnumerable<Evidence> Counting(BearingKind side, Evidence[] also) =>
        set.Evidence.Where(item => Bears(item, side) && (_standing.Of(item) == Standing.Stands || also.Contains(item)) && Uninterested(item, side).Any());

    private bool Bears(Evidence item, BearingKind side) => item.Bears.Any(bearing => bearing.As == side && bearing.On.Contains(allegation.Id));

    /// <summary>Interested is a maker of the allegation where it supports, and the accused where it attacks.</summary>
    private IEnumerable<Origin> Uninterested(Evidence item, BearingKind side) => item.Cites.Select(_origins.Of).Where(origin => side == BearingKind.Supports
        ? MakerOrigins.All(maker => _origins.AreToldApart(origin, maker))
        : !_origins.PartiesOf(origin).Any(_accused.Of(allegation).Contains) && !MayBeAccused(origin));

    /// <summary>Nothing shows whether somebody who is only a number is one of the accused.</summary>
    private bool MayBeAccused(Origin origin) => !areHiddenOthers && !allegation.Against.IsEmpty && PlainOrigins.HasNumber(origin);
}
