using System.Collections.Immutable;
using FactCheck.Argumentation;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>Derives the evidence status of an allegation and its numbers, for a policy.</summary>
internal sealed class Weighing(ValidClaimSet set, EvaluationPolicy policy, Circles circles)
{
    private static readonly EvidenceSide Nothing = new([], Origins.None, isDocumented: false, reaches: false, wouldReach: false);
    private static readonly EvidenceSide NothingButConfirmation = new([], Origins.None, isDocumented: false, reaches: true, wouldReach: true);

    public Weighed Weigh(Allegation allegation, Confirmed confirmed, Lens lens)
    {
        var sourcing = lens.SourcingOf(allegation);
        var makers = lens.Tracing.Among(MakersOf(sourcing));
        var supporting = Side(allegation, BearingKind.Supports, lens, makers, isConfirmed: confirmed.ByEach);
        var attacking = Side(allegation, BearingKind.Attacks, lens, makers, isConfirmed: false);
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

    private EvidenceSide Side(Allegation allegation, BearingKind kind, Lens lens, Origins makers, bool isConfirmed)
    {
        ImmutableArray<ConsideredEvidence>.Builder? items = null;
        Func<Origin, bool>? isInterested = null;
        foreach (var bearing in set.Targets.EvidenceOn(allegation.Id))
            if (bearing.As == kind && lens.Sees(bearing.Evidence) && !(items is [.., var last] && ReferenceEquals(last.Evidence, bearing.Evidence)))
                (items ??= ImmutableArray.CreateBuilder<ConsideredEvidence>()).Add(Consider(bearing.Evidence, lens, isInterested ??= Interested(allegation, kind, lens, makers)));
        return items is not null ? Side(items.ToImmutable(), lens, isConfirmed) : isConfirmed ? NothingButConfirmation : Nothing;
    }

    private EvidenceSide Side(ImmutableArray<ConsideredEvidence> items, Lens lens, bool isConfirmed)
    {
        var origins = lens.Tracing.Among(OriginsOf(items));
        var isDocumented = items.Any(static item => item is { Consideration: Consideration.Counts, IsDisclosedDocument: true });
        var reaches = isConfirmed || policy.IsReachedBy(origins.Number, isDocumented);
        return new(items, origins, isDocumented, reaches, reaches || items.Any(item => item.Consideration == Consideration.Contested && WouldReachWith(item)));

        bool WouldReachWith(ConsideredEvidence contested) =>
            policy.IsReachedBy(lens.Tracing.Among(origins.All.Concat(contested.Origins)).Number, isDocumented || contested.IsDisclosedDocument);
    }

    /// <summary>Who has a part in the matter: the makers, where evidence supports the allegation; the accused, where it attacks.</summary>
    private Func<Origin, bool> Interested(Allegation allegation, BearingKind kind, Lens lens, Origins makers)
    {
        if (kind == BearingKind.Supports)
        {
            var isApart = lens.Tracing.ApartFromAll(makers.All);
            return origin => !isApart(origin);
        }
        var accused = circles.OfAccused(allegation);
        return origin => IsAmong(accused, lens.Tracing.PartiesOf(origin));
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

    private static ConsideredEvidence Consider(Evidence evidence, Lens lens, Func<Origin, bool> isInterested)
    {
        var all = lens.SourcingOf(evidence).Origins.All;
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
        return new(evidence, consideration, uninterested);
    }

    private static EvidenceStatus StatusOf(bool isWithdrawn, EvidenceSide supporting, EvidenceSide attacking) =>
        isWithdrawn ? EvidenceStatus.Withdrawn
        : supporting.WouldReach && attacking.WouldReach ? EvidenceStatus.Disputed
        : supporting.Reaches ? EvidenceStatus.Supported
        : attacking.Reaches ? EvidenceStatus.Refuted
        : supporting.IsEmpty && attacking.IsEmpty ? EvidenceStatus.NoEvidenceRecorded
        : EvidenceStatus.Insufficient;
}
