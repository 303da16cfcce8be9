using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Data;

namespace FactCheck.Comparison;

/// <summary>What differs in one item between two claim sets. Items are the same item where they are of one kind and have one id.</summary>
[JsonConverter(typeof(DataConverter<ItemDifference>))]
public sealed record ItemDifference
{
    private readonly Items<MemberDifference> _members;

    internal ItemDifference()
    {
    }

    /// <summary>The item in the first; null where it was added.</summary>
    public Item? Before { get; init; }

    /// <summary>The item in the second; null where it was removed.</summary>
    public Item? After { get; init; }

    /// <summary>Whether it stands elsewhere among the items of its kind that both have.</summary>
    public bool IsMoved { get; init; }

    /// <summary>What differs within it, in the order of the format; empty where it was added, removed, or only moved.</summary>
    public ImmutableArray<MemberDifference> Members { get => _members.Array; init => _members = new(value); }

    /// <summary>The id of the item.</summary>
    public Id Id => (After ?? Before)!.Id;

    /// <summary>Whether only the second has it.</summary>
    public bool IsAdded => Before is null;

    /// <summary>Whether only the first has it.</summary>
    public bool IsRemoved => After is null;

    /// <summary>What became of it: added, removed, only moved, or changed and perhaps moved too.</summary>
    public DifferenceKind Kind => IsAdded ? DifferenceKind.Added : IsRemoved ? DifferenceKind.Removed : Members.IsEmpty ? DifferenceKind.Moved : DifferenceKind.Changed;

    /// <summary>The index of the item among those of its kind in the first, and in the second.</summary>
    internal (int Before, int After) Places { get; init; }

    /// <summary>The differences as sentences, each on one line.</summary>
    public ImmutableArray<string> Sentences
    {
        get
        {
            var subject = Wording.Subject((After ?? Before)!);
            if (IsAdded || IsRemoved)
                return [$"{subject} was {(IsAdded ? "added" : "removed")}."];
            var moved = FormattableString.Invariant($"{subject} was moved from place {Places.Before + 1} to place {Places.After + 1} of its list.");
            return [.. IsMoved ? [moved] : Array.Empty<string>(), .. Members.Select(member => member.Sentence)];
        }
    }

    /// <summary>The sentences, each on one line.</summary>
    public override string ToString() => string.Join('\n', Sentences);
}
