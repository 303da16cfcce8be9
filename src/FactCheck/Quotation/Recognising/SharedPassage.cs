using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A passage that two texts or more share, compared by its letters alone. Two are equal that have the same places.</summary>
public sealed record SharedPassage
{
    private readonly Items<SharedPlace> _places;

    internal SharedPassage(int words, ImmutableArray<SharedPlace> places) => (Words, _places) = (words, new(places));

    /// <summary>How many words it has; where it is written with fewer words in one place than in another, the fewest.</summary>
    public int Words { get; }

    /// <summary>
    /// Where it stands, in two different texts or more: in the order in which the texts were given, and within a text from its beginning. No two places overlap: of those
    /// that would, the first counts.
    /// </summary>
    public ImmutableArray<SharedPlace> Places => _places.Array;

    /// <summary>How many words in how many places.</summary>
    public override string ToString() => FormattableString.Invariant($"{Words} words in {Places.Length} places");
}
