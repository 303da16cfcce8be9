using System.Collections.Immutable;

namespace FactCheck.Comparison;

/// <summary>One element of three lists: where it is in each, and what becomes of it.</summary>
internal sealed class MergeElement
{
    /// <summary>The index in the ancestor's list; −1 where that does not have it.</summary>
    public int Ancestor { get; private init; } = -1;

    /// <inheritdoc cref="Ancestor"/>
    public int Standing { get; private set; } = -1;

    /// <inheritdoc cref="Ancestor"/>
    public int Other { get; private set; } = -1;

    /// <summary>The merged element; null where it was removed.</summary>
    public Node? Merged { get; private set; }

    public List<PendingConflict> Conflicts { get; } = [];

    /// <summary>The elements of three lists, merged; those of the ancestor first. None is in one of the lists twice.</summary>
    public static List<MergeElement> Of(ImmutableArray<Node> ancestor, ImmutableArray<Node> standing, ImmutableArray<Node> other, NodeMerge merge)
    {
        var elements = Enumerable.Range(0, ancestor.Length).Select(i => new MergeElement { Ancestor = i }).ToList();
        var addedByStanding = new List<int>();
        Place(elements, Matching.Of(ancestor, standing), (element, i) => element.Standing = i, addedByStanding.Add);
        var addedByOther = new List<int>();
        Place(elements, Matching.Of(ancestor, other), (element, i) => element.Other = i, addedByOther.Add);
        var added = addedByStanding.Select(i => new MergeElement { Standing = i }).ToList();
        var partners = Matching.Of([.. addedByStanding.Select(i => standing[i])], [.. addedByOther.Select(i => other[i])]);
        Place(added, partners, (element, i) => element.Other = addedByOther[i], i => added.Add(new() { Other = addedByOther[i] }));
        elements.AddRange(added);
        foreach (var element in elements)
            element.Merge(At(ancestor, element.Ancestor), At(standing, element.Standing), At(other, element.Other), merge);
        return elements;
    }

    private static void Place(List<MergeElement> elements, int[] partners, Action<MergeElement, int> found, Action<int> isNew)
    {
        for (var i = 0; i < partners.Length; i++)
            if (partners[i] >= 0)
                found(elements[partners[i]], i);
            else
                isNew(i);
    }

    private static Node? At(ImmutableArray<Node> elements, int index) => index < 0 ? null : elements[index];

    /// <summary>Members of <c>ext</c> are merged by their values, so that those that are lists are merged as lists.</summary>
    private void Merge(Node? ancestor, Node? standing, Node? other, NodeMerge merge)
    {
        if ((ancestor ?? standing ?? other) is not Node.Entry { Name: var name })
            Merged = merge.Merge(ancestor, standing, other, Conflicts);
        else if (merge.Merge((ancestor as Node.Entry)?.Value, (standing as Node.Entry)?.Value, (other as Node.Entry)?.Value, Conflicts) is { } value)
            Merged = new Node.Entry(name, value);
    }
}
