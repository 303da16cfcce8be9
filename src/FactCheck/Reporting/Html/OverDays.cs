using System.Collections.Immutable;

namespace FactCheck.Reporting;

/// <summary>
/// The reading views of several states in one tree: what is the same in states that follow each other is one element. The elements that hold in a state, read from
/// top to bottom, are exactly the view of that state.
/// </summary>
internal sealed class OverDays
{
    private readonly Elements _elements = new();

    public IReadOnlyList<Element> Elements => _elements.All;

    /// <summary>How many states there are.</summary>
    public int States { get; private set; }

    /// <summary>Takes in the view of the next state.</summary>
    public void Add(ImmutableArray<Block> blocks) => _elements.Take(ImmutableArray<object>.CastUp(blocks), States++);
}
