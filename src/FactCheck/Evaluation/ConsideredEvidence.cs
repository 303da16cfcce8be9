using System.Collections.Immutable;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>A piece of evidence that speaks for or against an allegation, and whether it counts.</summary>
public sealed class ConsideredEvidence
{
    internal ConsideredEvidence(Evidence evidence, Consideration consideration, ImmutableArray<Origin> origins) =>
        (Evidence, Consideration, Origins) = (evidence, consideration, origins);

    /// <summary>The same as if whoever is not attributed had no part in the matter; null where nobody is.</summary>
    internal ConsideredEvidence? IfOthers { get; init; }

    /// <summary>The evidence.</summary>
    public Evidence Evidence { get; }

    /// <summary>Whether it counts, and if not, why.</summary>
    public Consideration Consideration { get; }

    /// <summary>
    /// Those of its origins that are not interested, nor perhaps interested because it is not shown who somebody is, each once, in the order
    /// of its citations.
    /// </summary>
    public ImmutableArray<Origin> Origins { get; }

    /// <summary>Whether it is a document or data that anybody can look at.</summary>
    public bool IsDisclosedDocument => Evidence is { Kind: EvidenceKind.Document or EvidenceKind.Data, Disclosed: Disclosure.Public };

    /// <summary>The evidence by id, and whether it counts.</summary>
    public override string ToString() => $"{Evidence.Id}: {Consideration.InWords()}";
}
