using FactCheck.Argumentation;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>What is looked at: everything, or everything but one piece of evidence or one origin.</summary>
internal class Lens(SourceTracing tracing, EvidenceStanding standing)
{
    public SourceTracing Tracing => tracing;

    public virtual Sourcing SourcingOf(Item item) => new(tracing, item);

    public virtual bool Sees(Evidence evidence) => true;

    public virtual Standing StandingOf(Id evidence) => standing.Of(evidence);

    /// <summary>Whether the allegation was taken back by somebody through whom all that asserts or suspects it came: another maker has not taken it back.</summary>
    public virtual bool IsWithdrawn(Allegation allegation) =>
        allegation.Withdrawn is { } withdrawal && SourcingOf(allegation).Chains.All(chain => !Weighing.IsMadeIn(chain) || tracing.RunsThrough(chain, withdrawal.By));

    public virtual bool IsRetracted(Id evidence) => standing.IsRetracted(evidence);
}
