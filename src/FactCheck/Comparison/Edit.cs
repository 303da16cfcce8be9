using System.Collections.Immutable;

namespace FactCheck.Comparison;

/// <summary>What turns one value into another.</summary>
internal abstract class Edit
{
    /// <summary>The other value.</summary>
    /// <exception cref="ArgumentException">The value is not the one that the edit begins from.</exception>
    public abstract Node? ApplyTo(Node? node);

    private protected static ArgumentException Other => new("It is not the claim set that the difference begins from.");

    /// <summary>The value becomes another; null where it is absent before or after.</summary>
    internal sealed class Replacement(Node? before, Node? after) : Edit
    {
        public Node? Before => before;

        public Node? After => after;

        public override Node? ApplyTo(Node? node) => Node.AreSame(node, before) ? after : throw Other;
    }

    /// <summary>Some members of an object change.</summary>
    internal sealed class OfObject(ImmutableArray<(int Member, Edit Edit)> members) : Edit
    {
        public ImmutableArray<(int Member, Edit Edit)> Members => members;

        public override Node? ApplyTo(Node? node)
        {
            if (node is not ObjectNode before)
                throw Other;
            var after = before.Members.ToBuilder();
            foreach (var (member, edit) in members)
                after[member] = edit.ApplyTo(after[member]);
            return new ObjectNode(before.Shape, after.ToImmutable());
        }
    }

    /// <summary>Elements of a list come, go, move and change. Those that are not told of keep their order and fill the places that are left.</summary>
    internal sealed class OfList : Edit
    {
        /// <summary>How many elements the list has before.</summary>
        public required int Count { get; init; }

        public required ImmutableArray<(int Before, Node Element)> Removed { get; init; }

        public required ImmutableArray<(int After, Node Element)> Added { get; init; }

        public required ImmutableArray<(int Before, int After)> Moved { get; init; }

        public required ImmutableArray<(int Before, int After, Edit Edit)> Changed { get; init; }

        public override Node? ApplyTo(Node? node)
        {
            var list = node as Node.List ?? new Node.List([]);
            if (list.Elements.Length != Count || Removed.Any(removed => !Node.AreSame(list.Elements[removed.Before], removed.Element)))
                throw Other;
            var before = list.Elements.ToArray();
            foreach (var (at, _, edit) in Changed)
                before[at] = edit.ApplyTo(before[at])!;
            var after = new Node?[Count - Removed.Length + Added.Length];
            foreach (var (at, element) in Added)
                after[at] = element;
            foreach (var (from, to) in Moved)
                after[to] = before[from];
            var gone = Removed.Select(removed => removed.Before).Concat(Moved.Select(moved => moved.Before)).ToHashSet();
            var kept = before.Where((_, i) => !gone.Contains(i)).GetEnumerator();
            for (var i = 0; i < after.Length; i++)
                if (after[i] is null && kept.MoveNext())
                    after[i] = kept.Current;
            return list.With([.. after.Select(element => element!)]);
        }
    }
}
