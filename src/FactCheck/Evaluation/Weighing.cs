using System.Collections.Immutable;
using FactCheck.Argumentation;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>Derives the evidence status of an allegation and its numbers, for a policy.</summary>
internal sealed class Weighing(ValidClaimSet set, EvaluationPolicy policy)
{
    /// <summary>The points among the answers of the accused that confirm an allegation by name and in full.</summary>
    public static ImmutableArray<Answer> ConfirmationsAmong(ImmutableArray<Answer> answers) =>
        answers.RemoveAll(answer => answer is not { InGeneral: false, Point: { Kind: AnswerKind.Confirmation, Coverage: Coverage.Full } });

    public Weighed Weigh(Allegation allegation, ImmutableArray<Answer> confirmations, Lens lens)
    {
        var sourcing = lens.SourcingOf(allegation);
        var makers = lens.Tracing.Among(MakersOf(sourcing));
        var bearings = set.EvidenceOn(allegation.Id);
        var supporting = Side(bearings, BearingKind.Supports, lens, origin => IsUninterested(origin, makers, lens.Tracing), !confirmations.IsEmpty);
        var accused = new Lazy<HashSet<Id>>(() => [.. set.AccusedOf(allegation.Id)]);
        var attacking = Side(bearings, BearingKind.Attacks, lens, origin => !lens.Tracing.PartiesOf(origin).Any(accused.Value.Contains), isConfirmed: false);
        return new(sourcing, makers, supporting, attacking)
        {
            Confirmations = confirmations,
            Status = StatusOf(allegation, supporting, attacking),
            Numbers = new()
            {
                Carriers = sourcing.Carriers.Length,
                OutletsThatOnlyRepeat = sourcing.OutletsThatOnlyRepeat.Length,
                Makers = makers.Number,
                EvidenceFor = supporting.Origins.Number,
                EvidenceAgainst = attacking.Origins.Number,
                IsDocumented = supporting.IsDocumented,
                IsConfirmedByAccused = !confirmations.IsEmpty,
            },
        };
    }

    /// <summary>Those who make an allegation their own: a fear, a question and what is taken for granted in passing make nobody a maker.</summary>
    private static IEnumerable<Origin> MakersOf(Sourcing sourcing) =>
        from chain in sourcing.Chains
        where chain.Citation is Making { Modality: Modality.Asserted or Modality.Suspected }
        select chain.Origin;

    private static bool IsUninterested(Origin origin, Origins makers, SourceTracing tracing)
    {
        foreach (var maker in makers.All)
            if (!tracing.CanBeToldApart(origin, maker))
                return false;
        return true;
    }

    private EvidenceSide Side(ImmutableArray<EvidenceBearing> bearings, BearingKind side, Lens lens, Func<Origin, bool> isUninterested, bool isConfirmed)
    {
        var items = ImmutableArray.CreateBuilder<ConsideredEvidence>();
        foreach (var bearing in bearings)
            if (bearing.As == side && lens.Sees(bearing.Evidence) && !(items.Count > 0 && ReferenceEquals(items[^1].Evidence, bearing.Evidence)))
                items.Add(Consider(bearing.Evidence, lens, isUninterested));
        var origins = Origins(withContested: false);
        var isDocumented = IsDocumented(withContested: false);
        var reaches = isConfirmed || policy.IsReachedBy(origins.Number, isDocumented);
        var wouldReach = reaches || policy.IsReachedBy(Origins(withContested: true).Number, IsDocumented(withContested: true));
        return new(items.ToImmutable(), origins, isDocumented, reaches, wouldReach);

        Origins Origins(bool withContested)
        {
            var found = new List<Origin>();
            foreach (var item in items)
                if (IsCounted(item, withContested))
                    found.AddRange(item.Origins);
            return lens.Tracing.Among(found);
        }

        bool IsDocumented(bool withContested)
        {
            foreach (var item in items)
                if (item is { IsDisclosedDocument: true, Origins.IsEmpty: false } && IsCounted(item, withContested))
                    return true;
            return false;
        }

        static bool IsCounted(ConsideredEvidence item, bool withContested) =>
            item.Consideration == Consideration.Counts || (withContested && item.Consideration == Consideration.Contested);
    }

    private static ConsideredEvidence Consider(Evidence evidence, Lens lens, Func<Origin, bool> isUninterested)
    {
        var all = lens.SourcingOf(evidence).Origins.All;
        var uninterested = all.RemoveAll(origin => !isUninterested(origin));
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

    private static EvidenceStatus StatusOf(Allegation allegation, EvidenceSide supporting, EvidenceSide attacking) =>
        allegation.Withdrawn is not null ? EvidenceStatus.Withdrawn
        : supporting.WouldReach && attacking.WouldReach ? EvidenceStatus.Disputed
        : supporting.Reaches ? EvidenceStatus.Supported
        : attacking.Reaches ? EvidenceStatus.Refuted
        : supporting.IsEmpty && attacking.IsEmpty ? EvidenceStatus.NoEvidenceRecorded
        : EvidenceStatus.Insufficient;
}
