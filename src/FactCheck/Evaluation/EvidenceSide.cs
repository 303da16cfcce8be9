using System.Collections.Immutable;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>The evidence on one side of an allegation: all that is recorded for it, or all that is recorded against it.</summary>
public sealed class EvidenceSide
{
    internal EvidenceSide(ImmutableArray<ConsideredEvidence> items, Origins origins, bool isDocumented, bool reaches, bool wouldReach) =>
        (Items, Origins, IsDocumented, Reaches, WouldReach, MightReach) = (items, origins, isDocumented, reaches, wouldReach, wouldReach);

    /// <summary>All evidence of this side, whether it counts or not, in the order of the claim set.</summary>
    public ImmutableArray<ConsideredEvidence> Items { get; }

    /// <summary>The origins of the evidence that counts which are not interested.</summary>
    public Origins Origins { get; }

    /// <summary>Whether a disclosed primary document is among the evidence that counts.</summary>
    public bool IsDocumented { get; }

    /// <summary>Whether the side reaches what the policy asks for.</summary>
    public bool Reaches { get; }

    /// <summary>Whether it would, if what is contested counted too.</summary>
    internal bool WouldReach { get; }

    /// <summary>Whether it would, as above, if whoever is not attributed were others than anybody and had no part in the matter.</summary>
    internal bool MightReach { get; init; }

    /// <summary>Whether nothing is recorded on this side.</summary>
    public bool IsEmpty => Items.IsEmpty;
}
