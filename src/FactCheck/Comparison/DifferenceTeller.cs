using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>Tells an edit of an object as a list of differences, each with its place and its sentence.</summary>
internal sealed class DifferenceTeller
{
    private readonly List<MemberDifference> _told = [];

    /// <summary>The differences in the order of the format; of a list first what was removed, then the rest in the order of the second.</summary>
    public static ImmutableArray<MemberDifference> Tell(string subject, Edit.OfObject edit, ObjectNode before, ObjectNode after)
    {
        var teller = new DifferenceTeller();
        teller.Members(edit, before, after, new(null, "", "", $"{subject}: "));
        return [.. teller._told];
    }

    private void Members(Edit.OfObject edit, ObjectNode before, ObjectNode after, Place at)
    {
        foreach (var (index, inner) in edit.Members)
        {
            var member = before.Shape.Members[index];
            var (old, now) = (before.Members[index], after.Members[index]);
            if (inner is Edit.OfList list)
                Elements(list, member, (old as Node.List)?.Elements ?? [], (now as Node.List)?.Elements ?? [], at.In(member, ""));
            else if (inner is Edit.OfObject members)
                Members(members, (ObjectNode)old!, (ObjectNode)now!, at.In(member, $"{member.Name}: "));
            else
                Replaced(old, now, member.Value, at.In(member, member.Name));
        }
    }

    private void Elements(Edit.OfList edit, Member member, ImmutableArray<Node> before, ImmutableArray<Node> after, Place at)
    {
        foreach (var (i, element) in edit.Removed)
            Add(DifferenceKind.Removed, element, null, at.Into(Step(element, i), "", $"{Wording.Element(member, i, element)} was removed."));
        var added = edit.Added.Select(addition => (At: addition.After, From: -1, Edit: (Edit?)null));
        var moved = edit.Moved.Select(move => (At: move.After, From: move.Before, Edit: (Edit?)null));
        var changed = edit.Changed.Select(change => (At: change.After, From: change.Before, Edit: (Edit?)change.Edit));
        foreach (var (i, from, inner) in added.Concat(moved).Concat(changed).OrderBy(one => one.At))
        {
            var name = Wording.Element(member, i, after[i]);
            if (from < 0)
                Add(DifferenceKind.Added, null, after[i], at.Into("", Step(after[i], i), $"{name} was added."));
            else if (inner is null)
                Add(DifferenceKind.Moved, before[from], after[i], at.Into(Step(before[from], from), Step(after[i], i), string.Create(CultureInfo.InvariantCulture, $"{name} was moved from place {from + 1} to place {i + 1}.")));
            else if (inner is Edit.OfObject members)
                Members(members, (ObjectNode)before[from], (ObjectNode)after[i], at.Into(Step(before[from], from), Step(after[i], i), $"{name}: "));
            else
                Replaced(((Node.Entry)before[from]).Value, ((Node.Entry)after[i]).Value, member.Value, at.Into(Step(before[from], from), Step(after[i], i), name));
        }
    }

    private void Replaced(Node? old, Node? now, Slot value, Place at)
    {
        var (kind, what) = (old, now) switch
        {
            (null, _) => (DifferenceKind.Added, $" was added: {Wording.Describe(now!, value)}."),
            (_, null) => (DifferenceKind.Removed, $" was removed; it was {Wording.Describe(old, value)}."),
            _ => (DifferenceKind.Changed, $" was changed from {Wording.Describe(old, value)} to {Wording.Describe(now, value)}."),
        };
        Add(kind, old, now, at with { Label = at.Label + what });
    }

    private void Add(DifferenceKind kind, Node? old, Node? now, Place at) => _told.Add(new()
    {
        Kind = kind,
        Member = at.Member!,
        PointerBefore = old is null ? null : at.Before,
        PointerAfter = now is null ? null : at.After,
        Old = Json(old),
        New = Json(now),
        Sentence = at.Label,
    });

    private static string? Json(Node? node) => node is Node.Entry entry ? entry.Value.Text : node?.Text;

    private static string Step(Node element, int index) => element is Node.Entry entry ? Wording.Escape(entry.Name) : index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where in the first, where in the second, and how a person would say it.</summary>
    /// <param name="Member">The member of the item, or of the claim set.</param>
    /// <param name="Before">A JSON Pointer.</param>
    /// <param name="After">A JSON Pointer.</param>
    /// <param name="Label">The beginning of a sentence.</param>
    private readonly record struct Place(Member? Member, string Before, string After, string Label)
    {
        public Place In(Member member, string label) => Into(member.Name, member.Name, label) with { Member = Member ?? member };

        public Place Into(string before, string after, string label) => new(Member, $"{Before}/{before}", $"{After}/{after}", Label + label);
    }
}
