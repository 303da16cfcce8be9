using System.Collections.Immutable;

namespace FactCheck;

/// <summary>What is left of a list; the list itself where all of it is left.</summary>
internal static class Kept
{
    /// <summary>The list of what each becomes; what becomes null is left out.</summary>
    public static ImmutableArray<T> Keep<T>(this ImmutableArray<T> list, Func<T, T?> becomes)
        where T : class =>
        list.IsEmpty ? list : list.Keep((value, _) => becomes(value));

    /// <inheritdoc cref="Keep{T}(ImmutableArray{T}, Func{T, T})"/>
    /// <param name="list">The list.</param>
    /// <param name="becomes">What each becomes, given its index.</param>
    public static ImmutableArray<T> Keep<T>(this ImmutableArray<T> list, Func<T, int, T?> becomes)
        where T : class
    {
        ImmutableArray<T>.Builder? kept = null;
        for (var i = 0; i < list.Length; i++)
        {
            var now = becomes(list[i], i);
            if (kept is null && !ReferenceEquals(now, list[i]))
            {
                kept = ImmutableArray.CreateBuilder<T>(list.Length);
                kept.AddRange(list, i);
            }
            if (now is not null)
                kept?.Add(now);
        }
        return kept?.DrainToImmutable() ?? list;
    }

    /// <summary>Whether nothing of a list changed; <paramref name="kept"/> is what is left of it.</summary>
    public static bool Same<T>(this ImmutableArray<T> list, ImmutableArray<T> now, out ImmutableArray<T> kept) => list == (kept = now);
}
