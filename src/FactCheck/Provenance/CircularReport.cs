using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>Reporters whose chains lead back to each other: each has it from the one before, and the first from the last.</summary>
public sealed class CircularReport
{
    internal CircularReport(ImmutableArray<Actor> members) => Members = members;

    /// <summary>
    /// The reporters, two or more, each once, in the order in which the words went round: each passed them on to the next, and the last passed them
    /// back to the first. They are parties, and works of which no publisher is known.
    /// </summary>
    public ImmutableArray<Actor> Members { get; }
}
