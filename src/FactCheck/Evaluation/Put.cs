using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>How strongly one origin ever put an allegation. What it said on terms on which it is not named is told apart from what it said otherwise.</summary>
/// <param name="By">The origin.</param>
/// <param name="Modality">The strongest that its makings put it.</param>
[JsonConverter(typeof(DataConverter<Put>))]
public sealed record Put(Origin By, Modality Modality)
{
    /// <summary>The two as a phrase: "suspected by two engineers, via coast-wire".</summary>
    public override string ToString() => $"{Modality.InWords()} by {By}";

    /// <summary>Of each origin of the chains of an allegation, in their order.</summary>
    internal static ImmutableArray<Put> InOrder(ImmutableArray<Chain> chains)
    {
        if (chains is [var only])
            return [new(only.Origin, ModalityOf(only))];
        var strongest = new Dictionary<(Origin, string?), Modality>(chains.Length);
        var origins = new List<Origin>(chains.Length);
        foreach (var chain in chains)
            if (strongest.TryAdd(chain.Origin.Attribution, ModalityOf(chain)))
                origins.Add(chain.Origin);
            else if (ModalityOf(chain) < strongest[chain.Origin.Attribution])
                strongest[chain.Origin.Attribution] = ModalityOf(chain);
        return [.. origins.Select(origin => new Put(origin, strongest[origin.Attribution]))];
    }

    private static Modality ModalityOf(Chain chain) => ((Making)chain.Citation).Modality;
}
