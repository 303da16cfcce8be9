namespace FactCheck.Comparison;

/// <summary>Does to one value what turned another into a third.</summary>
internal static class Replay
{
    /// <summary>What becomes of the value; null where it is absent then.</summary>
    /// <param name="value">A value that is like the first wherever the two others differ.</param>
    /// <param name="before">The first of the two.</param>
    /// <param name="after">What it was turned into.</param>
    /// <exception cref="ArgumentException">The value is not like the first there.</exception>
    public static Node? On(Node? value, Node? before, Node? after)
    {
        if (Node.AreSame(before, after))
            return value;
        if (value is null or Node.List && Node.AreLists(before, after))
            return OnList(value, before, after);
        if ((value, before, after) is (ObjectNode node, ObjectNode one, ObjectNode other))
            return new ObjectNode(
                node.Shape, [.. node.Shape.Members.Select(member => On(node.At(member), one.At(member), other.At(member)))]);
        return Node.AreSame(value, before) ? after : throw Other;
    }

    private static Node.List? OnList(Node? value, Node? before, Node? after)
    {
        var (elements, old, now) = (Node.ElementsOf(value), Node.ElementsOf(before), Node.ElementsOf(after));
        var partners = Matching.Of(old, now);
        var removed = Enumerable.Range(0, old.Length).Except(partners);
        if (elements.Length != old.Length || !removed.All(i => Node.AreSame(elements[i], old[i])))
            throw Other;
        var list = (Node.List)(value ?? before ?? after)!;
        return list.With([.. now.Select((element, i) => partners[i] is >= 0 and var at ? On(elements[at], old[at], element)! : element)]);
    }

    private static ArgumentException Other => new("It is not the claim set that the difference begins from.");
}
