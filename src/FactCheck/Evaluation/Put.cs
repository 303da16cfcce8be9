using System.Collections.Immutable;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>How strongly one origin ever put an allegation.</summary>
/// <param name="By">The origin.</param>
/// <param name="Modality">The strongest that its makings put it.</param>
public sealed record Put(Origin By, Modality Modality)
{
    /// <summary>The two as a phrase: "suspected by two engineers, via coast-wire".</summary>
    public override string ToString() => $"{Modality.InWords()} by {By}";

    /// <summary>Of each origin of the chains of an allegation, in their order.</summary>
    internal static ImmutableArray<Put> InOrder(ImmutableArray<Chain> chains)
    {
        if (chains is [var only])
            return [new(only.Origin, ModalityOf(only))];
        var strongest = new Dictionary<Origin, Modality>(chains.Length);
        var origins = new List<Origin>(chains.Length);
        foreach (var chain in chains)
            if (strongest.TryAdd(chain.Origin, ModalityOf(chain)))
                origins.Add(chain.Origin);
            else if (ModalityOf(chain) < strongest[chain.Origin])
                strongest[chain.Origin] = ModalityOf(chain);
        return [.. origins.Select(origin => new Put(origin, strongest[origin]))];
    }

    private static Modality ModalityOf(Chain chain) => ((Making)chain.Citation).Modality;
}
