using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Comparison;

/// <summary>Merges values. Of the two sides one is the standing one: it stands where the two contradict each other.</summary>
internal sealed class NodeMerge
{
    private readonly List<MergeConflict> _ofItems = [];

    /// <summary>The conflicts within items, in the order of the format.</summary>
    public IEnumerable<MergeConflict> OfItems => _ofItems;

    /// <summary>The merged value; null where it is absent. What contradicts within it and is not within an item is added to the conflicts.</summary>
    public Node? Merge(Node? ancestor, Node? standing, Node? other, List<PendingConflict> conflicts)
    {
        if (Node.AreSame(standing, other) || Node.AreSame(ancestor, other))
            return standing;
        if (Node.AreSame(ancestor, standing))
            return other;
        if (AreLists(ancestor, standing, other))
            return Lists(ancestor as Node.List, standing as Node.List, other as Node.List, conflicts);
        if ((ancestor, standing, other) is (ObjectNode before, ObjectNode one, ObjectNode another) && !before.Shape.IsMergedWhole)
            return Objects(before, one, another, conflicts);
        var kind = standing is null || other is null ? ConflictKind.RemovedAndChanged : ancestor is null ? ConflictKind.BothAdded : ConflictKind.BothChanged;
        var kept = (standing ?? other)!;
        conflicts.Add(new(kind, ancestor, kept, standing is null ? null : other, []));
        return kept;
    }

    /// <summary>Whether the values are lists that are told by elements. <c>ext</c> is one where both sides have it: each program has its own member there.</summary>
    private static bool AreLists(params ReadOnlySpan<Node?> values)
    {
        var isExtension = false;
        foreach (var value in values)
            if (value is not (null or Node.List))
                return false;
            else
                isExtension |= value is Node.List { IsExtension: true };
        return !isExtension || (values[1] is not null && values[2] is not null);
    }

    /// <summary>Merged member by member; but of what belongs together and was changed apart all is taken from the standing side.</summary>
    private ObjectNode Objects(ObjectNode ancestor, ObjectNode standing, ObjectNode other, List<PendingConflict> conflicts)
    {
        var apart = ChangedApart(ancestor, standing, other);
        if (apart.Length > 0)
            conflicts.Add(new(ConflictKind.ChangedTogether, ancestor.Only(apart), standing.Only(apart), other.Only(apart), []));
        var members = ImmutableArray.CreateBuilder<Node?>(ancestor.Members.Length);
        for (var i = 0; i < ancestor.Members.Length; i++)
        {
            if (Array.IndexOf(apart, i) >= 0)
            {
                members.Add(standing.Members[i]);
                continue;
            }
            var member = ancestor.Shape.Members[i];
            var inner = new List<PendingConflict>();
            members.Add(Merge(ancestor.Members[i], standing.Members[i], other.Members[i], inner));
            conflicts.AddRange(inner.Select(conflict => conflict.Within(member.Name)));
        }
        return new(ancestor.Shape, members.MoveToImmutable());
    }

    /// <summary>
    /// Of the members that say something only together (who is accused of what, who had the words from whom and as what) those in which two sides differ, where each
    /// side changed one of them and they are several: one side's statement beside the other side's accused would be an allegation that nobody wrote.
    /// </summary>
    private static int[] ChangedApart(ObjectNode ancestor, ObjectNode standing, ObjectNode other)
    {
        int[] differing = [.. ancestor.Shape.Together.Where(member => !Node.AreSame(standing.At(member), other.At(member))).Select(member => member.Index)];
        return differing.Length > 1 && IsChangedBy(standing) && IsChangedBy(other) ? differing : [];

        bool IsChangedBy(ObjectNode side) => differing.Any(i => !Node.AreSame(ancestor.Members[i], side.Members[i]));
    }

    private Node.List? Lists(Node.List? ancestor, Node.List? standing, Node.List? other, List<PendingConflict> conflicts)
    {
        var elements = ImmutableArray.CreateBuilder<Node>();
        foreach (var element in MergedOrder.Of(MergeElement.Of(ancestor?.Elements ?? [], standing?.Elements ?? [], other?.Elements ?? [], this)))
        {
            var step = element.Merged is Node.Entry entry ? entry.Name : elements.Count.ToString(CultureInfo.InvariantCulture);
            if (element.Merged is ObjectNode { Shape.IsItem: true } node)
                elements.Add(WithNotes(node, element.Conflicts));
            else
            {
                conflicts.AddRange(element.Conflicts.Select(conflict => conflict.Within(step)));
                elements.Add(element.Merged!);
            }
        }
        var isEmptied = elements.Count == 0 && standing is { Elements.IsEmpty: false } && other is { Elements.IsEmpty: false };
        return isEmptied ? null : (standing ?? other)!.With(elements.ToImmutable());
    }

    private ObjectNode WithNotes(ObjectNode node, List<PendingConflict> conflicts)
    {
        if (conflicts.Count == 0)
            return node;
        var noted = ConflictNotes.AddTo(node, conflicts);
        _ofItems.AddRange(conflicts.Select(conflict => conflict.In(node, noted.Item)));
        return noted;
    }
}
