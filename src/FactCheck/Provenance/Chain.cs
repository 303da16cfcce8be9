using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>How the words of one citation reached the page: the outlet that carries them, the links, and the origin at the end.</summary>
public sealed class Chain
{
    internal Chain(Citation citation, Actor outlet, Origin origin) => (Citation, Outlet, Origin) = (citation, outlet, origin);

    /// <summary>The citation; of an allegation a <see cref="Making"/>.</summary>
    public Citation Citation { get; }

    /// <summary>The source that carries the words.</summary>
    public Id Carrier => Citation.Source;

    /// <summary>The publisher of the carrier; where none is known, the carrier as a work.</summary>
    public Actor Outlet { get; }

    /// <summary>The actors between, from the carrier outwards, the origin last; empty for the carrier's own reporting.</summary>
    public ImmutableArray<Actor> Links => Citation.Via;

    /// <summary>The last link; without links the <see cref="Outlet"/>.</summary>
    public Origin Origin { get; }

    /// <summary>The chain in ids and labels, from the carrier outwards.</summary>
    public override string ToString()
    {
        var parts = new List<string> { Carrier.Value };
        for (var i = 0; i < Links.Length - 1; i++)
            parts.Add(new Origin(Links[i], null).ToString());
        parts.Add(Origin.ToString());
        return string.Join(" ← ", parts);
    }
}
