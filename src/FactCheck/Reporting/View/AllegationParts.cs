using System.Collections.Immutable;
using FactCheck.Provenance;

namespace FactCheck.Reporting;

/// <summary>What is composed of one allegation, each part when it is first asked for. It holds for as many days as nothing that it tells of is otherwise.</summary>
internal sealed class AllegationParts
{
    public Card? Card { get; set; }

    public Row? Row { get; set; }

    /// <summary>Under which words it is told among those that are known through a single origin; empty where it is not.</summary>
    public string? SingleOrigin { get; set; }

    public Line[]? Common { get; set; }

    public Line[]? Circular { get; set; }

    public (Id Party, Line Line)[]? Unanswered { get; set; }

    public ImmutableArray<Chain> Chains { get; set; }
}
