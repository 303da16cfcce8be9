using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>
/// Members that say something only together: who is accused of what, what an answer covers, who had the words from whom and as what. One side's statement
/// beside the other side's accused would be an allegation that nobody wrote.
/// </summary>
internal static class Together
{
    /// <summary>What a point answers and how is missing here because it is its key: a point with another <c>to</c> or <c>kind</c> is another point.</summary>
    private static readonly Dictionary<Type, string[]> Groups = new()
    {
        [typeof(Allegation)] = ["statement", "kind", "against"],
        [typeof(Point)] = ["offers", "coverage", "part", "alleges"],
        [typeof(Citation)] = ["via", "said"],
        [typeof(Making)] = ["via", "said", "modality"],
    };

    /// <summary>Whether all members of such objects belong together, so that they are merged as one value: who took an allegation back, when and why.</summary>
    public static bool IsOneValue(Shape shape) => shape.Type == typeof(Withdrawal);

    /// <summary>
    /// The members of the group in which two sides differ, in the order of the format, where each side changed one of them and they are several: then no
    /// side is right about all of them. Otherwise none.
    /// </summary>
    public static int[] ChangedApart(ObjectNode ancestor, ObjectNode standing, ObjectNode other)
    {
        var shape = ancestor.Shape;
        if (!Groups.TryGetValue(shape.Type, out var names))
            return [];
        int[] differing = [.. names.Select(name => shape.IndexOf(name, 0)).Where(i => !Node.AreSame(standing.Members[i], other.Members[i])).Order()];
        return differing.Length > 1 && IsChangedBy(standing) && IsChangedBy(other) ? differing : [];

        bool IsChangedBy(ObjectNode side) => differing.Any(i => !Node.AreSame(ancestor.Members[i], side.Members[i]));
    }
}
