using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>What differs between two claim sets, as it was written down: it says nothing that is the same, and it turns the first into the second.</summary>
/// <remarks>
/// It is of claim sets and not of valid ones, because drafts are compared too, and what a merge left to be mended. In time linear in the size of the
/// sets; items that are equal are not looked into.
/// </remarks>
[JsonConverter(typeof(DataConverter<ClaimSetDifference>))]
public sealed class ClaimSetDifference
{
    private readonly Edit? _edit;

    private ClaimSetDifference(Edit? edit, ImmutableArray<MemberDifference> members, ImmutableArray<ItemDifference> items) =>
        (_edit, Members, Items) = (edit, members, items);

    /// <summary>What differs in what the claim set says of itself (title, summary, changes …), in the order of the format.</summary>
    public ImmutableArray<MemberDifference> Members { get; }

    /// <summary>The items that differ, list by list in the order of the format; in each list the removed ones in the order of the first, then the others in the order of the second.</summary>
    public ImmutableArray<ItemDifference> Items { get; }

    /// <summary>Whether the two are equal.</summary>
    public bool IsEmpty => _edit is null;

    /// <summary>All differences as sentences, each on one line: title and the like, items, then changes, note and extension.</summary>
    public ImmutableArray<string> Sentences =>
    [
        .. Members.Where(member => !StandsBehindItems(member)).Select(member => member.Sentence),
        .. Items.SelectMany(item => item.Sentences),
        .. Members.Where(StandsBehindItems).Select(member => member.Sentence),
    ];

    /// <summary>Compares two claim sets.</summary>
    /// <param name="first">The one that the difference begins from.</param>
    /// <param name="second">The one that it leads to.</param>
    public static ClaimSetDifference Between(ClaimSet first, ClaimSet second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (before, after) = (new ObjectNode(ClaimSetShape.Shape, first), new ObjectNode(ClaimSetShape.Shape, second));
        var edit = EditFinder.Between(before, after);
        if (edit is not Edit.OfObject { Members: var edits })
            return new(null, [], []);
        var items = edits.Where(changed => ItemShape.Lists.Contains(before.Shape.Members[changed.Member])).ToArray();
        return new(
            edit,
            DifferenceTeller.Tell("Claim set", new Edit.OfObject([.. edits.Except(items)]), before, after),
            [.. items.SelectMany(list => InList((Edit.OfList)list.Edit, before.Members[list.Member] as Node.List, after.Members[list.Member] as Node.List))]);
    }

    /// <summary>The second claim set, made of the first.</summary>
    /// <param name="first">The claim set that the difference begins from.</param>
    /// <exception cref="ArgumentException">The claim set is another one, as far as the difference touches it.</exception>
    public ClaimSet ApplyTo(ClaimSet first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return _edit is null ? first : (ClaimSet)((ObjectNode)_edit.ApplyTo(new ObjectNode(ClaimSetShape.Shape, first))!).Value;
    }

    /// <summary>The sentences, each on one line; empty where nothing differs.</summary>
    public override string ToString() => string.Join('\n', Sentences);

    private static IEnumerable<ItemDifference> InList(Edit.OfList edit, Node.List? before, Node.List? after)
    {
        foreach (var (_, element) in edit.Removed)
            yield return new() { Before = ((ObjectNode)element).Item };
        var moved = edit.Moved.ToDictionary(move => move.After, move => move.Before);
        var changed = edit.Changed.ToDictionary(change => change.After);
        var added = edit.Added.ToDictionary(addition => addition.After, addition => addition.Element);
        foreach (var at in moved.Keys.Union(changed.Keys).Union(added.Keys).Order())
        {
            if (added.TryGetValue(at, out var element))
            {
                yield return new() { After = ((ObjectNode)element).Item };
                continue;
            }
            var isChanged = changed.TryGetValue(at, out var change);
            var from = isChanged ? change.Before : moved[at];
            var (one, other) = ((ObjectNode)before!.Elements[from], (ObjectNode)after!.Elements[at]);
            yield return new()
            {
                Before = one.Item,
                After = other.Item,
                IsMoved = moved.ContainsKey(at),
                Places = (from, at),
                Members = isChanged ? DifferenceTeller.Tell(Wording.Subject(other.Item!), (Edit.OfObject)change.Edit, one, other) : [],
            };
        }
    }

    private static bool StandsBehindItems(MemberDifference member) => member.Member.Index > ItemShape.Lists[^1].Index;
}
