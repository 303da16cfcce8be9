using System.Collections.Immutable;

namespace FactCheck.Json;

/// <summary>Finds what is in a list a second time.</summary>
internal static class Repeats
{
    private const int Few = 8;

    /// <summary>The indices of the items that are in the list before already. Short lists are compared in place, long ones by hash.</summary>
    public static IEnumerable<int> In<T>(ImmutableArray<T> items) => items.Length < 2 ? [] : Search(items);

    private static IEnumerable<int> Search<T>(ImmutableArray<T> items)
    {
        var seen = items.Length > Few ? new HashSet<T>() : null;
        for (var i = 0; i < items.Length; i++)
            if (seen is null ? items.IndexOf(items[i]) < i : !seen.Add(items[i]))
                yield return i;
    }
}
