using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>Several origins, and how many of them can be told apart. That they can be told apart does not make them independent: dependence can be shown, independence cannot.</summary>
public sealed class Origins
{
    internal Origins(ImmutableArray<Origin> all, int number) => (All, Number) = (all, number);

    /// <summary>None.</summary>
    internal static Origins None { get; } = new([], 0);

    /// <summary>The origins, each once, in the order in which they first appear.</summary>
    public ImmutableArray<Origin> All { get; }

    /// <summary>
    /// The greatest number of origins among them that can all be told apart from one another (<see cref="SourceTracing.CanBeToldApart"/>). A department and its
    /// officials are one; a department and two named members of it are two, the members. It never falls when an origin is added. Whoever
    /// is published as a number only, in place of somebody on deep background, adds nothing to it beside anybody else.
    /// </summary>
    public int Number { get; }

    /// <summary>Whether some are not told apart: a body and its members, a work and its publisher, one of several and all of them.</summary>
    public bool SomeNotToldApart => Number < All.Length;
}
