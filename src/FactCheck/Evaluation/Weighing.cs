using System.Collections.Immutable;
using FactCheck.Argumentation;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>Derives the evidence status of an allegation and its numbers, for a policy.</summary>
internal sealed class Weighing(ValidClaimSet set, EvaluationPolicy policy, Circles circles)
{
    private static readonly EvidenceSide Nothing = new([], Origins.None, isDocumented: false, reaches: false, wouldReach: false);
    private static readonly EvidenceSide NothingButConfirmation = new([], Origins.None, isDocumented: false, reaches: true, wouldReach: true);
    private static readonly EvidenceSide NothingOrConfirmation =
        new([], Origins.None, isDocumented: false, reaches: false, wouldReach: false) { MightReach = true };

    public Weighed Weigh(Allegation allegation, Confirmed confirmed, Lens lens)
    {
        var sourcing = lens.SourcingOf(allegation);
        var makers = lens.Tracing.Among(MakersOf(sourcing));
        var supporting = Side(allegation, BearingKind.Supports, lens, makers, confirmed);
        var attacking = Side(allegation, BearingKind.Attacks, lens, makers, Confirmed.Nothing);
        return new(sourcing, makers, supporting, attacking)
        {
            Confirmed = confirmed,
            Status = StatusOf(lens.IsWithdrawn(allegation), supporting, attacking),
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

    /// <summary>Those who make an allegation their own: a fear, a question and what is taken for granted in passing make nobody a maker.</summary>
    public static IEnumerable<Origin> MakersOf(Sourcing sourcing)
    {
        foreach (var chain in sourcing.Chains)
            if (IsMadeIn(chain))
                yield return chain.Origin;
    }

    /// <summary>Whether whoever is at the end of a chain makes the allegation their own.</summary>
    public static bool IsMadeIn(Chain chain) => chain.Citation is Making { Modality: Modality.Asserted or Modality.Suspected };

    private EvidenceSide Side(Allegation allegation, BearingKind kind, Lens lens, Origins makers, Confirmed confirmed)
    {
        ImmutableArray<ConsideredEvidence>.Builder? items = null;
        Interest? interest = null;
        foreach (var bearing in set.Targets.EvidenceOn(allegation.Id))
            if (bearing.As == kind && lens.Sees(bearing.Evidence) && !(items is [.., var last] && ReferenceEquals(last.Evidence, bearing.Evidence)))
            {
                interest ??= Interested(allegation, kind, lens, makers);
                (items ??= ImmutableArray.CreateBuilder<ConsideredEvidence>()).Add(Consider(bearing.Evidence, lens, interest));
            }
        if (items is null)
            return confirmed.ByEach ? NothingButConfirmation : confirmed.PerhapsByEach ? NothingOrConfirmation : Nothing;
        return Side(items.ToImmutable(), lens.Tracing, confirmed);
    }

    /// <summary>What a side amounts to; and whether it might reach the policy, where it is not shown who somebody is.</summary>
    private EvidenceSide Side(ImmutableArray<ConsideredEvidence> items, SourceTracing tracing, Confirmed confirmed)
    {
        var side = Side(items, tracing, confirmed.ByEach);
        if (side.WouldReach || (!confirmed.PerhapsByEach && items.All(static item => item.IfOthers is null)))
            return side;
        var most = Side([.. items.Select(static item => item.IfOthers ?? item)], tracing.AsIfOthers, confirmed.PerhapsByEach);
        return new(items, side.Origins, side.IsDocumented, side.Reaches, side.WouldReach) { MightReach = most.WouldReach };
    }

    private EvidenceSide Side(ImmutableArray<ConsideredEvidence> items, SourceTracing tracing, bool isConfirmed)
    {
        var origins = tracing.Among(OriginsOf(items));
        var isDocumented = items.Any(static item => item is { Consideration: Consideration.Counts, IsDisclosedDocument: true });
        var reaches = isConfirmed || policy.IsReachedBy(origins.Number, isDocumented);
        return new(items, origins, isDocumented, reaches, reaches || items.Any(item => item.Consideration == Consideration.Contested && WouldReachWith(item)));

        bool WouldReachWith(ConsideredEvidence contested) =>
            policy.IsReachedBy(tracing.Among(origins.All.Concat(contested.Origins)).Number, isDocumented || contested.IsDisclosedDocument);
    }

    /// <summary>
    /// Who has a part in the matter: the makers, where evidence supports the allegation; the accused, where it attacks. Whoever is not
    /// attributed may be one of them; and where a maker is not, whoever supports it may be of those.
    /// </summary>
    private Interest Interested(Allegation allegation, BearingKind kind, Lens lens, Origins makers)
    {
        if (kind == BearingKind.Supports)
        {
            var isApart = lens.Tracing.ApartFromAll(makers.All);
            var isSomebodyHidden = makers.All.Any(static maker => maker.IsUnattributed);
            return new(origin => !isApart(origin), isSomebodyHidden, new(() =>
            {
                var isOther = lens.Tracing.AsIfOthers.ApartFromAll(makers.All);
                return origin => !isOther(origin);
            }));
        }
        var accused = circles.OfAccused(allegation);
        Func<Origin, bool> isOfAccused = origin => IsAmong(accused, lens.Tracing.PartiesOf(origin));
        return new(origin => (origin.Actor.IsUnattributed && accused.Length > 0) || isOfAccused(origin), false, new(isOfAccused));
    }

    private static bool IsAmong(HashSet<Id>[] accused, ImmutableArray<Id> parties)
    {
        foreach (var circle in accused)
            foreach (var party in parties)
                if (circle.Contains(party))
                    return true;
        return false;
    }

    private static IEnumerable<Origin> OriginsOf(ImmutableArray<ConsideredEvidence> items)
    {
        foreach (var item in items)
            if (item.Consideration == Consideration.Counts)
                foreach (var origin in item.Origins)
                    yield return origin;
    }

    private static ConsideredEvidence Consider(Evidence evidence, Lens lens, Interest interest)
    {
        var all = lens.SourcingOf(evidence).Origins.All;
        var isSomebodyHidden = interest.IsSomebodyHidden || all.Any(static origin => origin.IsUnattributed);
        return Considered(interest.May, isSomebodyHidden ? Considered(interest.Does.Value, null) : null);

        ConsideredEvidence Considered(Func<Origin, bool> isInterested, ConsideredEvidence? ifOthers)
        {
            var uninterested = all.RemoveAll(isInterested.Invoke);
            var consideration = lens.StandingOf(evidence.Id) switch
            {
                Standing.Defeated when lens.IsRetracted(evidence.Id) => Consideration.Retracted,
                Standing.Defeated => Consideration.Defeated,
                _ when all.IsEmpty => Consideration.NoOrigin,
                _ when uninterested.IsEmpty => Consideration.OnlyInterestedOrigins,
                Standing.Contested => Consideration.Contested,
                _ => Consideration.Counts,
            };
            return new(evidence, consideration, uninterested) { IfOthers = ifOthers };
        }
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

    /// <summary>Which origins have a part in the matter.</summary>
    /// <param name="May">Whether one has, or may have because it is not shown who somebody is.</param>
    /// <param name="IsSomebodyHidden">Whether it is not shown who somebody is on whom that depends, for whatever origin.</param>
    /// <param name="Does">Whether one has, if whoever is not attributed is somebody else.</param>
    private sealed record Interest(Func<Origin, bool> May, bool IsSomebodyHidden, Lazy<Func<Origin, bool>> Does);
}
