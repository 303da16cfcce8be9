using System.Collections.Immutable;

namespace FactCheck.Reporting;

/// <summary>A part of the page: a block, a row or a line with the states in which it holds, and what is in it in whatever state.</summary>
internal sealed class Element
{
    private object _latest;

    public Element(object part, int state)
    {
        (Part, _latest) = (part, part);
        Lists = [.. Enumerable.Range(0, Anatomy.ListsIn(part)).Select(_ => new Elements())];
        Lifetime.Begin(state);
        TakeLists(state);
    }

    /// <summary>The part as it was first met. Of what it consists, only <see cref="Lists"/> are to be read.</summary>
    public object Part { get; }

    public ImmutableArray<Elements> Lists { get; }

    public Lifetime Lifetime { get; } = new();

    /// <summary>Its place among its siblings.</summary>
    public int Index { get; set; }

    /// <summary>Takes in how the part is in a state; cheap where it is the object that it was in the state before.</summary>
    public void Take(object part, int state)
    {
        if (ReferenceEquals(part, _latest))
            return;
        _latest = part;
        TakeLists(state);
    }

    private void TakeLists(int state)
    {
        for (var i = 0; i < Lists.Length; i++)
            Lists[i].Take(Anatomy.ListIn(_latest, i), state);
    }
}
