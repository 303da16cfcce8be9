using FactCheck.Argumentation;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>Everything but one origin, or everything but some evidence, with what stands otherwise because of it.</summary>
internal sealed class PartialLens : Lens
{
    private readonly ValidClaimSet _set;
    private readonly Origin? _origin;
    private readonly HashSet<Id> _removed;
    private readonly HashSet<Id> _retracted;

    private PartialLens(ClaimSetEvaluation evaluation, Origin? origin, HashSet<Id> removed, HashSet<Id> retracted)
        : base(evaluation.Tracing, evaluation.Standing)
    {
        (_set, _origin, _removed, _retracted) = (evaluation.ClaimSet, origin, removed, retracted);
        Changes = evaluation.Standing.ChangesWithout(removed, retracted);
    }

    /// <summary>The evidence that stands otherwise than with everything.</summary>
    public IReadOnlyDictionary<Id, Standing> Changes { get; }

    public static PartialLens Without(ClaimSetEvaluation evaluation, Evidence evidence) => new(evaluation, null, [evidence.Id], []);

    /// <summary>Without an origin: evidence that comes from nobody else goes with it, and what else carries it may all be retracted.</summary>
    public static PartialLens Without(ClaimSetEvaluation evaluation, Origin origin, IEnumerable<Evidence> carried)
    {
        var (removed, retracted) = (new HashSet<Id>(), new HashSet<Id>());
        foreach (var evidence in carried)
        {
            var rest = evaluation.Tracing.Of(evidence.Id).Chains.RemoveAll(chain => chain.Origin.Equals(origin));
            if (rest.IsEmpty)
                removed.Add(evidence.Id);
            else if (rest.All(chain => evaluation.ClaimSet.Get<Source>(chain.Carrier).IsRetracted))
                retracted.Add(evidence.Id);
        }
        return new(evaluation, origin, removed, retracted);
    }

    public override Sourcing SourcingOf(Item item) => _origin is null ? base.SourcingOf(item) : base.SourcingOf(item).Without(_origin);

    /// <summary>Without an origin: where only makings are left that came after the withdrawal, it took back nothing that is left.</summary>
    public override bool IsWithdrawn(Allegation allegation)
    {
        if (!base.IsWithdrawn(allegation))
            return false;
        if (_origin is null || allegation.Withdrawn is not { } withdrawal)
            return true;
        foreach (var chain in SourcingOf(allegation).Chains)
            if (Excerpt.CanTakeBack(withdrawal, (Making)chain.Citation, _set.Get<Source>(chain.Carrier)))
                return true;
        return false;
    }

    public override bool Sees(Evidence evidence) => !_removed.Contains(evidence.Id);

    public override Standing StandingOf(Id evidence) => Changes.TryGetValue(evidence, out var standing) ? standing : base.StandingOf(evidence);

    public override bool IsRetracted(Id evidence) => _retracted.Contains(evidence) || base.IsRetracted(evidence);
}
