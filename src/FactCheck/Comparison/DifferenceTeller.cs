using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>Tells what differs between two objects as a list of differences, each with its place and its sentence.</summary>
internal static class DifferenceTeller
{
    /// <summary>The differences in the order of the format; of a list first what was removed, then the rest in the order of the second.</summary>
    public static IEnumerable<MemberDifference> Tell(string subject, ObjectNode before, ObjectNode after) =>
        Node.AreSame(before, after) ? [] : InObject(before, after, new(null, "", "", $"{subject}: "));

    private static IEnumerable<MemberDifference> InObject(ObjectNode before, ObjectNode after, Place at) =>
        before.Shape.Members.SelectMany(member => InMember(member, before.At(member), after.At(member), at));

    private static IEnumerable<MemberDifference> InMember(Member member, Node? old, Node? now, Place at)
    {
        if (Node.AreSame(old, now))
            return [];
        return Node.AreLists(old, now)
            ? Matching.Changes(old, now).SelectMany(change => InElement(member, change, at.In(member, "")))
            : InValue(old, now, at.In(member, member.Name));
    }

    private static IEnumerable<MemberDifference> InElement(Member list, ListChange change, Place at)
    {
        var (from, old, to, now, isMoved) = change;
        var name = now is null ? Wording.Element(list, from, old!) : Wording.Element(list, to, now);
        var place = at.Into(Wording.Step(old, from), Wording.Step(now, to), name);
        if (old is null)
            yield return New(DifferenceKind.Added, old, now, place, " was added.");
        else if (now is null)
            yield return New(DifferenceKind.Removed, old, now, place, " was removed.");
        else
        {
            var text = FormattableString.Invariant($" was moved from place {from + 1} to place {to + 1}.");
            if (isMoved)
                yield return New(DifferenceKind.Moved, old, now, place, text);
            if (!Node.AreSame(old, now))
                foreach (var difference in InValue(old, now, place))
                    yield return difference;
        }
    }

    private static IEnumerable<MemberDifference> InValue(Node? old, Node? now, Place at) => (old, now) switch
    {
        (ObjectNode before, ObjectNode after) => InObject(before, after, at with { Label = $"{at.Label}: " }),
        (null, { } added) => [New(DifferenceKind.Added, old, now, at, $" was added: {Wording.Describe(added)}.")],
        ({ } removed, null) => [New(DifferenceKind.Removed, old, now, at, $" was removed; it was {Wording.Describe(removed)}.")],
        _ => [New(DifferenceKind.Changed, old, now, at, $" was changed from {Wording.Describe(old!)} to {Wording.Describe(now!)}.")],
    };

    private static MemberDifference New(DifferenceKind kind, Node? old, Node? now, Place at, string what) => new()
    {
        Kind = kind,
        Member = at.Member!,
        PointerBefore = old is null ? null : at.Before,
        PointerAfter = now is null ? null : at.After,
        Old = old?.Text,
        New = now?.Text,
        Sentence = at.Label + what,
    };

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
