namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>"Evidence status of an allegation", read word by word: what counts for it, what against, and what that comes to.</summary>
internal sealed class PlainSides(ValidClaimSet set, Allegation allegation, Threshold threshold)
{
    private static readonly Standing[] WhatStands = [Standing.Stands];
    private static readonly Standing[] AlsoContested = [Standing.Stands, Standing.Contested];

    private readonly PlainOrigins _origins = new(set);
    private readonly PlainStanding _standing = new(set);
    private readonly PlainAccused _accused = new(set);

    public EvidenceStatus Status
    {
        get
        {
            if (allegation.Withdrawn is not null)
                return EvidenceStatus.Withdrawn;
            var (supports, attacks) = (Reaches(BearingKind.Supports, WhatStands), Reaches(BearingKind.Attacks, WhatStands));
            if ((supports && attacks) || (Reaches(BearingKind.Supports, AlsoContested) && Reaches(BearingKind.Attacks, AlsoContested)))
                return EvidenceStatus.Disputed;
            if (supports)
                return EvidenceStatus.Supported;
            if (attacks)
                return EvidenceStatus.Refuted;
            return set.Evidence.Any(item => Bears(item, BearingKind.Supports) || Bears(item, BearingKind.Attacks)) ? EvidenceStatus.Insufficient : EvidenceStatus.NoEvidenceRecorded;
        }
    }

    public int Makers => _origins.Number(MakerOrigins);

    /// <summary>Whether one of the accused confirms it by name and in full: not in general, and not an allegation that this one specialises.</summary>
    public bool IsConfirmed => set.Responses.Any(response =>
        response.By.Parties.Any(_accused.Of(allegation).Contains)
        && response.Points.Any(point => point is { Kind: AnswerKind.Confirmation, Coverage: Coverage.Full, General: false } && point.To.Contains(allegation.Id)));

    private IEnumerable<Origin> MakerOrigins => allegation.Cites.Where(making => making.Modality is Modality.Asserted or Modality.Suspected).Select(_origins.Of);

    /// <summary>The items that count for a side: they stand, and have an origin without an interest.</summary>
    public IEnumerable<Evidence> Counting(BearingKind side) => Counting(side, WhatStands);

    /// <summary>How many origins without an interest can be told apart among the items that count for a side.</summary>
    public int Origins(BearingKind side) => Origins(side, WhatStands);

    public static bool IsDisclosedPrimaryDocument(Evidence item) => item is { Kind: EvidenceKind.Document or EvidenceKind.Data, Disclosed: Disclosure.Public };

    private bool Reaches(BearingKind side, Standing[] standings)
    {
        if (side == BearingKind.Supports && IsConfirmed)
            return true;
        return threshold == Threshold.AnyEvidence
            ? Counting(side, standings).Any()
            : Origins(side, standings) >= 2 || Counting(side, standings).Any(IsDisclosedPrimaryDocument);
    }

    private int Origins(BearingKind side, Standing[] standings) => _origins.Number(Counting(side, standings).SelectMany(item => Uninterested(item, side)));

    private IEnumerable<Evidence> Counting(BearingKind side, Standing[] standings) =>
        set.Evidence.Where(item => Bears(item, side) && standings.Contains(_standing.Of(item)) && Uninterested(item, side).Any());

    private bool Bears(Evidence item, BearingKind side) => item.Bears.Any(bearing => bearing.As == side && bearing.On.Contains(allegation.Id));

    /// <summary>Interested is a maker of the allegation where it supports, and the accused where it attacks.</summary>
    private IEnumerable<Origin> Uninterested(Evidence item, BearingKind side) => item.Cites.Select(_origins.Of).Where(origin => side == BearingKind.Supports
        ? MakerOrigins.All(maker => _origins.AreToldApart(origin, maker))
        : !_origins.PartiesOf(origin).Any(_accused.Of(allegation).Contains));
}
