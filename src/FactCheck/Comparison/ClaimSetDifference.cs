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
    private readonly ObjectNode _before;
    private readonly ObjectNode _after;

    private ClaimSetDifference(ObjectNode before, ObjectNode after)
    {
        (_before, _after) = (before, after);
        var own = ClaimSetShape.Shape.Members.Except(ItemShape.Lists).ToArray();
        Members = [.. DifferenceTeller.Tell("Claim set", before.Only(own), after.Only(own))];
        Items = [.. ItemShape.Lists.SelectMany(list => Matching.Changes(before.At(list), after.At(list)).Select(OfItem))];
    }

    /// <summary>What differs in what the claim set says of itself (title, summary, changes …), in the order of the format.</summary>
    public ImmutableArray<MemberDifference> Members { get; }

    /// <summary>The items that differ, list by list in the order of the format; in each list the removed ones in the order of the first, then the others in the order of the second.</summary>
    public ImmutableArray<ItemDifference> Items { get; }

    /// <summary>Whether the two are equal.</summary>
    public bool IsEmpty => Members.IsEmpty && Items.IsEmpty;

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
        return new(NodeOf(first), NodeOf(second));
    }

    /// <summary>The second claim set, made of the first.</summary>
    /// <param name="first">The claim set that the difference begins from.</param>
    /// <exception cref="ArgumentException">The claim set is another one, as far as the difference touches it.</exception>
    public ClaimSet ApplyTo(ClaimSet first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return (ClaimSet)Replay.On(NodeOf(first), _before, _after)!.Value;
    }

    /// <summary>The sentences, each on one line; empty where nothing differs.</summary>
    public override string ToString() => string.Join('\n', Sentences);

    private static ObjectNode NodeOf(ClaimSet claimSet) => new(ClaimSetShape.Shape, claimSet);

    private static ItemDifference OfItem(ListChange change) => (change.Before, change.After) is (ObjectNode one, ObjectNode other)
        ? new()
        {
            Before = one.Item,
            After = other.Item,
            IsMoved = change.IsMoved,
            Places = (change.From, change.To),
            Members = [.. DifferenceTeller.Tell(Wording.Subject(other.Item!), one, other)],
        }
        : new() { Before = (change.Before as ObjectNode)?.Item, After = (change.After as ObjectNode)?.Item };

    private static bool StandsBehindItems(MemberDifference member) => member.Member.Index > ItemShape.Lists[^1].Index;
}
