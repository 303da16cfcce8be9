using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>Merges values. Of the two sides one is the standing one: it stands where the two contradict each other.</summary>
internal sealed class NodeMerge
{
    private readonly List<MergeConflict> _ofItems = [];

    /// <summary>The conflicts within items, in the order of the format.</summary>
    public IEnumerable<MergeConflict> OfItems => _ofItems;

    /// <summary>Merges member by member; but of what belongs together and was changed apart all is taken from the standing side.</summary>
    public ObjectNode Objects(ObjectNode ancestor, ObjectNode standing, ObjectNode other, List<PendingConflict> conflicts)
    {
        var apart = ChangedApart(ancestor, standing, other);
        if (apart.Length > 0)
            conflicts.Add(new(ConflictKind.ChangedTogether, ancestor.Only(apart), standing.Only(apart), other.Only(apart)));
        return new(ancestor.Shape, [.. ancestor.Shape.Members.Select(Merged)]);

        Node? Merged(Member member)
        {
            if (apart.Contains(member))
                return standing.At(member);
            var inner = new List<PendingConflict>();
            var merged = Merge(member, ancestor.At(member), standing.At(member), other.At(member), inner);
            // An element of a list is told by itself, and not by the list.
            conflicts.AddRange(inner.Select(conflict =>
                conflict.Within(member.Name, merged is Node.List && conflict.Pointer != "" ? [] : [member.Name])));
            return merged;
        }
    }

    /// <summary>
    /// Of the members that say something only together (who is accused of what, who had the words from whom and as what) those in which two sides differ, where each
    /// side changed one of them and they are several: one side's statement beside the other side's accused would be an allegation that nobody wrote.
    /// </summary>
    private static Member[] ChangedApart(ObjectNode ancestor, ObjectNode standing, ObjectNode other)
    {
        Member[] differing = [.. ancestor.Shape.Together.Where(member => !Node.AreSame(standing.At(member), other.At(member)))];
        return differing.Length > 1 && IsChangedBy(standing) && IsChangedBy(other) ? differing : [];

        bool IsChangedBy(ObjectNode side) => differing.Any(member => !Node.AreSame(ancestor.At(member), side.At(member)));
    }

    /// <summary>
    /// The merged value of a member, or of an element of it; null where it is absent. What contradicts within it and is not within an item
    /// is added to the conflicts.
    /// </summary>
    private Node? Merge(Member member, Node? ancestor, Node? standing, Node? other, List<PendingConflict> conflicts)
    {
        if (Node.AreSame(standing, other) || Node.AreSame(ancestor, other))
            return standing;
        if (Node.AreSame(ancestor, standing))
            return other;
        // Members of ext are merged by what they hold, so that those that are lists are merged as lists.
        if ((ancestor ?? standing ?? other) is Node.Entry { Key: var name })
            return Merge(member, Content(ancestor), Content(standing), Content(other), conflicts) is { } content
                ? new Node.Entry(name, content)
                : null;
        if (ancestor is null or Node.List && Node.AreLists(standing, other))
            return Lists(member, ancestor, standing, other, conflicts);
        if ((ancestor, standing, other) is (ObjectNode before, ObjectNode one, ObjectNode another) && !before.Shape.IsMergedWhole)
            return Objects(before, one, another, conflicts);
        var kind = standing is null || other is null ? ConflictKind.RemovedAndChanged : ancestor is null ? ConflictKind.BothAdded : ConflictKind.BothChanged;
        var kept = (standing ?? other)!;
        conflicts.Add(new(kind, ancestor, kept, standing is null ? null : other));
        return kept;
    }

    private static Node? Content(Node? entry) => (entry as Node.Entry)?.Content;

    private Node.List? Lists(Member member, Node? ancestor, Node? standing, Node? other, List<PendingConflict> conflicts)
    {
        var (before, one, another) = (Node.ElementsOf(ancestor), Node.ElementsOf(standing), Node.ElementsOf(other));
        var elements = MergeElement.Of(before, one, another);
        foreach (var element in elements)
            element.Merged = Merge(
                member,
                before.ElementAtOrDefault(element.Ancestor),
                one.ElementAtOrDefault(element.Standing),
                another.ElementAtOrDefault(element.Other),
                element.Conflicts);
        var merged = new List<Node>();
        foreach (var element in MergedOrder.Of(elements))
        {
            var node = element.Merged!;
            if (node is ObjectNode { Shape.IsItem: true } item)
                node = WithNotes(item, element.Conflicts);
            else
                conflicts.AddRange(element.Conflicts.Select(conflict =>
                    conflict.Within(Wording.Step(node, merged.Count), Wording.Element(member, merged.Count, node))));
            merged.Add(node);
        }
        var isEmptied = merged.Count == 0 && !one.IsEmpty && !another.IsEmpty;
        return isEmptied ? null : ((Node.List)(standing ?? other)!).With([.. merged]);
    }

    private ObjectNode WithNotes(ObjectNode node, List<PendingConflict> conflicts)
    {
        var noted = ConflictNotes.AddTo(node, conflicts);
        _ofItems.AddRange(conflicts.Select(conflict => conflict.In(noted.Item)));
        return noted;
    }
}
