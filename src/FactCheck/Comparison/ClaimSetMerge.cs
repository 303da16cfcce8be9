using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>Merges two claim sets that were made of one: item by item, member by member, lists by the keys of their elements.</summary>
/// <remarks>
/// <para>What only one side changed is taken from it. Where both changed one value to different ones, one of the two stands, and both are kept in <c>ext</c> of
/// the item (<see cref="MergeConflict.ExtensionMember"/>) until a person decides. What one side removed and the other changed stays, as changed.</para>
/// <para>Which side stands does not depend on which is called ours: it is the one whose claim set comes first as canonical JSON, byte by byte. It stands in
/// all conflicts of the merge, so that no item is put together of conflicting halves. That is an order, and no judgement.</para>
/// <para>What means something only together (<see cref="ConflictKind.ChangedTogether"/>) is not put together of two sides either: where each changed some of it,
/// all of it stands as one side has it, and that is a conflict. A withdrawal is one value.</para>
/// <para>What both sides added under one name is not mixed, because nobody wrote the mixture: one of the two stands, whole.</para>
/// </remarks>
public static class ClaimSetMerge
{
    /// <summary>Merges two claim sets. In time linear in their size; items that are equal are not looked into.</summary>
    /// <param name="ancestor">The claim set that both were made of; null where each was begun by itself.</param>
    /// <param name="ours">One side.</param>
    /// <param name="theirs">The other side. The result is the same when the two are exchanged.</param>
    public static ClaimSetMerging Merge(ClaimSet? ancestor, ClaimSet ours, ClaimSet theirs)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        if (ours.Equals(theirs) || theirs.Equals(ancestor))
            return new(ours, []);
        if (ours.Equals(ancestor))
            return new(theirs, []);
        var isOursFirst = ClaimSetJson.WriteUtf8(ours).AsSpan().SequenceCompareTo(ClaimSetJson.WriteUtf8(theirs)) < 0;
        var (standing, other) = isOursFirst ? (ours, theirs) : (theirs, ours);
        var merge = new NodeMerge();
        var own = new List<PendingConflict>();
        var shape = ClaimSetShape.Shape;
        var before = ancestor is null ? new ObjectNode(shape, [.. new Node?[shape.Members.Length]]) : new ObjectNode(shape, ancestor);
        var merged = merge.Objects(before, new(shape, standing), new(shape, other), own);
        return new(
            (ClaimSet)ConflictNotes.AddTo(merged, own).Value,
            [.. merge.OfItems, .. own.Select(conflict => conflict.In(null))]);
    }
}
