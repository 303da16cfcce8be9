using System.Collections.Immutable;
using FactCheck.Argumentation;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>What is looked at: everything, or all but one origin or some evidence, with what stands otherwise because of it.</summary>
internal sealed class Lens(ClaimSetEvaluation evaluation, Origin? origin, HashSet<Id> removed, HashSet<Id> retracted)
{
    private readonly Dictionary<Id, Standing> _changes = evaluation.Standing.ChangesWithout(removed, retracted);

    public SourceTracing Tracing => evaluation.Tracing;

    /// <summary>Without an origin: evidence from nobody else goes with it, and what else carries it may all be retracted.</summary>
    public static Lens Without(ClaimSetEvaluation evaluation, Origin origin, IEnumerable<Evidence> carried)
    {
        var (removed, retracted) = (new HashSet<Id>(), new HashSet<Id>());
        foreach (var evidence in carried)
        {
            var rest = evaluation.Tracing.Of(evidence.Id).Without(origin).Carriers;
            if (rest.IsEmpty)
                removed.Add(evidence.Id);
            else if (rest.All(carrier => evaluation.ClaimSet.Get<Source>(carrier).IsRetracted))
                retracted.Add(evidence.Id);
        }
        return new(evaluation, origin, removed, retracted);
    }

    public Sourcing SourcingOf(Item item) => origin is null ? Tracing.Of(item.Id) : Tracing.Of(item.Id).Without(origin);

    public bool Sees(Evidence evidence) => !removed.Contains(evidence.Id);

    public Standing StandingOf(Id evidence) =>
        _changes.TryGetValue(evidence, out var standing) ? standing : evaluation.Standing.Of(evidence);

    public bool IsRetracted(Id evidence) => retracted.Contains(evidence) || evaluation.Standing.IsRetracted(evidence);

    /// <summary>
    /// Whether an allegation that came by some chains was taken back by somebody through whom all that asserts or suspects it came: another
    /// maker has not taken it back. Without an origin: where only makings are left that came after the withdrawal, it took back nothing
    /// that is left.
    /// </summary>
    public bool IsWithdrawn(Allegation allegation, ImmutableArray<Chain> chains) =>
        allegation.Withdrawn is { } withdrawal
        && chains.All(chain => !Weighing.IsMadeIn(chain) || Tracing.RunsThrough(chain, withdrawal.By))
        && (origin is null || chains.Any(chain => Excerpt.CanTakeBack(withdrawal, (Making)chain.Citation, CarrierOf(chain))));

    private Source CarrierOf(Chain chain) => evaluation.ClaimSet.Get<Source>(chain.Carrier);
}
