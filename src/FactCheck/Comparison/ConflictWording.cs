using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>A conflict as a sentence that says what to do.</summary>
internal static class ConflictWording
{
    private const string Remove = $"remove the entry from {MergeConflict.ExtensionMember} in ext";

    public static string Sentence(PendingConflict conflict, ObjectNode root, Item? item)
    {
        var subject = item is null ? "Claim set" : Wording.Subject(item);
        if (conflict.IsOfItem)
            return conflict.Kind == ConflictKind.BothAdded
                ? $"{subject} was added on both sides, with different content. One of the two stands; the other is kept beside it. Take from it what belongs here, then {Remove}."
                : $"{subject} was removed on one side and changed on the other. It stays as changed. Remove it, or keep it and {Remove}.";
        var (place, value) = Find(conflict, root);
        if (conflict.Kind == ConflictKind.ChangedTogether)
            return $"{subject}: {(place.Length > 0 ? place + ": " : "")}{Apart((ObjectNode)conflict.Standing, (ObjectNode)conflict.Other!)}";
        var standing = Say(conflict.Standing, value);
        return $"{subject}: {place} was " + conflict.Kind switch
        {
            ConflictKind.RemovedAndChanged => $"removed on one side and changed on the other, to {standing}. It stays as changed. Remove it, or keep it; then {Remove}.",
            ConflictKind.BothAdded => $"added on both sides: {standing}, and {Say(conflict.Other!, value)}. The former stands. Write what is right there, then {Remove}.",
            _ => $"changed on both sides, to {standing} and to {Say(conflict.Other!, value)}. The former stands. Write what is right there, then {Remove}.",
        };
    }

    /// <summary>What belongs together, as the one side and as the other has it.</summary>
    private static string Apart(ObjectNode standing, ObjectNode other)
    {
        Member[] members = [.. standing.Shape.Members.Where(member => standing.At(member) is not null || other.At(member) is not null)];
        var names = string.Join(", ", members[..^1].Select(member => member.Name)) + " and " + members[^1].Name;
        return $"{names} mean something only together, and each side changed some of that: one has {Side(standing)}; the other has {Side(other)}. "
            + $"The former stand. Write what is right of them together, then {Remove}.";

        string Side(ObjectNode side) =>
            string.Join(", ", members.Select(member => side.At(member) is { } node ? $"{member.Name} {Wording.Describe(node, member.Value)}" : $"no {member.Name}"));
    }

    private static string Say(Node node, Slot value) => Wording.Describe(node is Node.Entry entry ? entry.Value : node, value);

    /// <summary>The place in words, and what sort of value stands there.</summary>
    private static (string Place, Slot Value) Find(PendingConflict conflict, ObjectNode root)
    {
        var places = new List<string>();
        Node? at = root;
        Slot value = ExtensionSlot.Instance;
        using var steps = conflict.Steps.AsEnumerable().GetEnumerator();
        while (at is ObjectNode node && steps.MoveNext())
        {
            var member = node.Shape.Find(steps.Current)!;
            (at, value) = (node.At(member), member.Value);
            if (at is not Node.List list || !steps.MoveNext())
            {
                places.Add(member.Name);
                continue;
            }
            var index = list.IsExtension
                ? list.Elements.Select((element, i) => element.Key == steps.Current ? i : -1).Max()
                : int.Parse(steps.Current, System.Globalization.CultureInfo.InvariantCulture);
            at = list.Elements[index];
            value = member.Value.Element ?? member.Value;
            places.Add(Wording.Element(member, index, at));
        }
        return (string.Join(": ", places), value);
    }
}
