using System.Collections.Immutable;
using FactCheck.Argumentation;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>Derives the evidence status of an allegation and its numbers, for a policy.</summary>
internal sealed class Weighing(ValidClaimSet set, EvaluationPolicy policy, Circles circles)
{
    private readonly Confirming _confirming = new(set, circles);

    /// <summary>Weighs an allegation, with what the accused answered to it, as far as one looks.</summary>
    public Weighed Weigh(Allegation allegation, ImmutableArray<Answer> answers, Lens lens)
    {
        var sourcing = lens.SourcingOf(allegation);
        // A fear, a question and what is taken for granted in passing make nobody a maker.
        var makers = lens.Tracing.Among(sourcing.Chains.Where(IsMadeIn).Select(chain => chain.Origin));
        var confirmed = _confirming.Of(allegation, answers, makers, lens.Tracing);
        var supporting = Side(allegation, BearingKind.Supports, lens, makers, confirmed);
        var attacking = Side(allegation, BearingKind.Attacks, lens, makers, Confirmed.Nothing);
        return new(sourcing, makers, supporting, attacking)
        {
            Confirmed = confirmed,
            Status = StatusOf(lens.IsWithdrawn(allegation, sourcing.Chains), supporting, attacking),
            Numbers = new()
            {
                Carriers = sourcing.Carriers.Length,
                Origins = sourcing.Origins.Number,
                OutletsThatOnlyRepeat = sourcing.OutletsThatOnlyRepeat.Length,
                Makers = makers.Number,
                EvidenceFor = supporting.Origins.Number,
                EvidenceAgainst = attacking.Origins.Number,
                IsDocumented = supporting.IsDocumented,
                IsConfirmedByAccused = confirmed.ByEach,
            },
        };
    }

    /// <summary>Whether whoever is at the end of a chain makes the allegation their own.</summary>
    public static bool IsMadeIn(Chain chain) => chain.Citation is Making { Modality: Modality.Asserted or Modality.Suspected };

    /// <summary>What a side amounts to; and, where it is not shown who somebody is, what it would if they were others.</summary>
    private EvidenceSide Side(Allegation allegation, BearingKind kind, Lens lens, Origins makers, Confirmed confirmed)
    {
        Sourcing[] evidence =
        [
            .. from bearing in set.Targets.EvidenceOn(allegation.Id).ToArray().DistinctBy(bearing => (bearing.Evidence.Id, bearing.As))
               where bearing.As == kind && lens.Sees(bearing.Evidence)
               select lens.SourcingOf(bearing.Evidence),
        ];
        if (evidence.Length == 0)
            return new([], Origins.None, isDocumented: false, confirmed.ByEach, confirmed.ByEach) { MightReach = confirmed.PerhapsByEach };
        var mayBeOthers = confirmed.PerhapsByEach || makers.IsSomebodyHidden || evidence.Any(each => each.Origins.IsSomebodyHidden);
        var ifOthers = mayBeOthers ? SideOf(lens.Tracing.AsIfOthers, confirmed.PerhapsByEach) : null;
        return SideOf(lens.Tracing, confirmed.ByEach, ifOthers);

        EvidenceSide SideOf(SourceTracing tracing, bool isConfirmed, EvidenceSide? ifOthers = null)
        {
            var isUninvolved = Uninvolved(allegation, kind, tracing, makers);
            ImmutableArray<ConsideredEvidence> items = [.. evidence.Select(each => Consider(each, lens, isUninvolved))];
            var origins = tracing.Among(items.Where(item => item.Consideration == Consideration.Counts).SelectMany(item => item.Origins));
            var isDocumented = items.Any(item => item is { Consideration: Consideration.Counts, IsDisclosedDocument: true });
            var reaches = isConfirmed || policy.IsReachedBy(origins.Number, isDocumented);
            var wouldReach = reaches || items.Any(WouldReachWith);
            var mightReach = wouldReach || ifOthers is { WouldReach: true };
            return new(items, origins, isDocumented, reaches, wouldReach) { MightReach = mightReach, IfOthers = ifOthers };

            bool WouldReachWith(ConsideredEvidence item) =>
                item.Consideration == Consideration.Contested
                && policy.IsReachedBy(tracing.Among(origins.All.Concat(item.Origins)).Number, isDocumented || item.IsDisclosedDocument);
        }
    }

    /// <summary>
    /// Who has no part in the matter: no maker, where evidence supports the allegation; none of the accused, where it attacks. Whoever is
    /// not attributed may be one of them; and where a maker is not, whoever supports it may be of those.
    /// </summary>
    private Func<Origin, bool> Uninvolved(Allegation allegation, BearingKind kind, SourceTracing tracing, Origins makers)
    {
        if (kind == BearingKind.Supports)
            return tracing.ApartFromAll(makers.All);
        var accused = circles.OfAccused(allegation);
        return origin => (accused.Length == 0 || tracing.AreOthers || !origin.Actor.IsUnattributed)
            && !tracing.PartiesOf(origin).Any(party => accused.Any(circle => circle.Contains(party)));
    }

    private static ConsideredEvidence Consider(Sourcing sourcing, Lens lens, Func<Origin, bool> isUninvolved)
    {
        var (evidence, all) = ((Evidence)sourcing.Item, sourcing.Origins.All);
        ImmutableArray<Origin> uninvolved = [.. all.Where(isUninvolved)];
        var consideration = lens.StandingOf(evidence.Id) switch
        {
            Standing.Defeated when lens.IsRetracted(evidence.Id) => Consideration.Retracted,
            Standing.Defeated => Consideration.Defeated,
            _ when all.IsEmpty => Consideration.NoOrigin,
            _ when uninvolved.IsEmpty => Consideration.OnlyInterestedOrigins,
            Standing.Contested => Consideration.Contested,
            _ => Consideration.Counts,
        };
        return new(evidence, consideration, uninvolved);
    }

    /// <summary>
    /// Both reach, or would if a contested item stood. Where one reaches and the other might because it is not shown who somebody is, no
    /// side is held to prevail either.
    /// </summary>
    private static EvidenceStatus StatusOf(bool isWithdrawn, EvidenceSide supporting, EvidenceSide attacking) =>
        isWithdrawn ? EvidenceStatus.Withdrawn
        : (supporting.WouldReach && attacking.WouldReach)
            || (supporting.Reaches && attacking.MightReach)
            || (attacking.Reaches && supporting.MightReach) ? EvidenceStatus.Disputed
        : supporting.Reaches ? EvidenceStatus.Supported
        : attacking.Reaches ? EvidenceStatus.Refuted
        : supporting.IsEmpty && attacking.IsEmpty ? EvidenceStatus.NoEvidenceRecorded
        : EvidenceStatus.Insufficient;
}
