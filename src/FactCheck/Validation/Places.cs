using System.Collections.Immutable;

namespace FactCheck.Validation;

/// <summary>Gives each thing in a list the place where it stands.</summary>
internal static class Places
{
    /// <summary>Each of a list with its JSON Pointer: the pointer of the list and the index.</summary>
    public static IEnumerable<(T Value, string At)> In<T>(ImmutableArray<T> list, string at)
    {
        for (var i = 0; i < list.Length; i++)
            yield return (list[i], $"{at}/{i}");
    }

    /// <summary>The items that the ids in an item lead to, as far as they are of the kind; the others are another rule's concern.</summary>
    public static IEnumerable<(T To, Item In, string At)> Resolve<T>(this IEnumerable<(Id Value, string At)> ids, ItemIndex set, Item from)
        where T : Item
    {
        foreach (var (id, at) in ids)
            if (set.Find<T>(id) is { } item)
                yield return (item, from, at);
    }
}
