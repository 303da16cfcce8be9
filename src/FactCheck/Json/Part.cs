using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>A part of an item, such as a relation or a point of a response, and where in the item it stands.</summary>
internal readonly record struct Part<T>(Item Item, T Value, string List, int Index)
{
    // Which items have a list of such parts, and in which member.
    private static readonly (Member Items, Member Parts)[] Lists =
    [
        .. from items in ItemShape.Lists
           from parts in items.Value.Element!.Shape!.Members
           where parts.Value.Element?.Shape?.Type == typeof(T)
           select (items, parts),
    ];

    /// <summary>Where it stands, as a JSON Pointer within the item.</summary>
    public string At => $"/{List}/{Index}";

    /// <summary>All such parts in a claim set.</summary>
    public static IEnumerable<Part<T>> In(ClaimSet claimSet)
    {
        foreach (var (items, parts) in Lists)
            foreach (var item in items.ElementsOf(claimSet))
                if (parts.Of(item) is ImmutableArray<T> values)
                    for (var i = 0; i < values.Length; i++)
                        yield return new((Item)item, values[i], parts.Name, i);
    }

    /// <summary>Something that a rule found in this part.</summary>
    public Finding Finding(string message, string? remedy = null) => new(Item, At, message, remedy);
}
