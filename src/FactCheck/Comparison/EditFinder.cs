using System.Collections.Immutable;

namespace FactCheck.Comparison;

/// <summary>Finds what turns one value into another.</summary>
internal static class EditFinder
{
    /// <summary>The edit; null where the two are the same. A list that is absent is an empty one.</summary>
    public static Edit? Between(Node? before, Node? after)
    {
        if (Node.AreSame(before, after))
            return null;
        return (before, after) switch
        {
            (ObjectNode one, ObjectNode other) => OfObjects(one, other),
            (Node.List { IsExtension: true } one, Node.List other) => OfLists(one.Elements, other.Elements),
            (Node.List { IsExtension: false } or null, Node.List { IsExtension: false }) or (Node.List { IsExtension: false }, null) => OfLists(Elements(before), Elements(after)),
            _ => new Edit.Replacement(before, after),
        };
    }

    private static ImmutableArray<Node> Elements(Node? list) => list is Node.List { Elements: var elements } ? elements : [];

    private static Edit.OfObject OfObjects(ObjectNode before, ObjectNode after) =>
        new([.. before.Members.Zip(after.Members, Between).Select((edit, member) => (member, edit!)).Where(changed => changed.Item2 is not null)]);

    private static Edit.OfList OfLists(ImmutableArray<Node> before, ImmutableArray<Node> after)
    {
        var partners = Matching.Of(before, after);
        var found = partners.ToHashSet();
        var common = Enumerable.Range(0, after.Length).Where(i => partners[i] >= 0).ToArray();
        var keptOrder = LongestRun.In([.. common.Select(i => partners[i])]);
        return new()
        {
            Count = before.Length,
            Removed = [.. Enumerable.Range(0, before.Length).Where(i => !found.Contains(i)).Select(i => (i, before[i]))],
            Added = [.. Enumerable.Range(0, after.Length).Where(i => partners[i] < 0).Select(i => (i, after[i]))],
            Moved = [.. common.Where((_, i) => !keptOrder[i]).Select(i => (partners[i], i))],
            Changed = [.. common.Select(i => (partners[i], i, Between(before[partners[i]], after[i])!)).Where(changed => changed.Item3 is not null)],
        };
    }
}
