using System.Collections.Immutable;

namespace FactCheck.Comparison;

/// <summary>What came of merging two claim sets: the claim set, and what a person has to decide.</summary>
public sealed class ClaimSetMerging
{
    internal ClaimSetMerging(ClaimSet claimSet, ImmutableArray<MergeConflict> conflicts) => (ClaimSet, Conflicts) = (claimSet, conflicts);

    /// <summary>
    /// The merged claim set. It is to be validated: one side may have removed what the other newly refers to, and both may have given one id to
    /// items of different kinds.
    /// </summary>
    public ClaimSet ClaimSet { get; }

    /// <summary>What a person has to decide, in the order of the format: items first, then the claim set itself.</summary>
    public ImmutableArray<MergeConflict> Conflicts { get; }

    /// <summary>Whether no person has to decide anything about what both sides changed.</summary>
    public bool IsClean => Conflicts.IsEmpty;

    /// <summary>The conflicts as sentences, each on one line; empty where there are none.</summary>
    public override string ToString() => string.Join('\n', Conflicts);
}
