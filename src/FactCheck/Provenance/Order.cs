using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>Which origin is within which, and how many can at most be told apart.</summary>
internal static class Order
{
    /// <summary>So many are compared one by one.</summary>
    public const int Few = 8;

    /// <summary>Whether each of those who are an origin is within one of those who are another, or has the place of one.</summary>
    public static bool IsWithin(Origin lower, Origin upper, Bodies bodies)
    {
        if ((long)Count(lower) * Count(upper) > Few)
            return new PlaceIndex([lower], bodies).HasWithin(upper);
        if (lower.Actor is not Actor.Jointly all)
            return IsWithin(Place.Of(lower.Actor, lower.Reporter, bodies), upper, bodies);
        foreach (var one in all.Actors)
            if (!IsWithin(Place.Of(one, lower.Reporter, bodies), upper, bodies))
                return false;
        return true;
    }

    /// <summary>
    /// The size of the greatest antichain: by Dilworth's theorem the number of chains that the order falls into at least, which is the number of origins less
    /// a greatest matching of those that are within others.
    /// </summary>
    public static int GreatestNumberToldApart(ImmutableArray<Origin> origins, Bodies bodies)
    {
        var above = origins.Length <= Few ? Compare(origins, bodies) : new PlaceIndex(origins, bodies).Compare();
        return above is null ? origins.Length : above.Count - GreatestMatching.SizeOf(above);
    }

    private static int Count(Origin origin) => origin.Actor is Actor.Jointly jointly ? jointly.Actors.Length : 1;

    private static bool IsWithin(Place lower, Origin upper, Bodies bodies)
    {
        if (upper.Actor is not Actor.Jointly several)
            return IsWithin(lower, Place.Of(upper.Actor, upper.Reporter, bodies), bodies);
        foreach (var one in several.Actors)
            if (IsWithin(lower, Place.Of(one, upper.Reporter, bodies), bodies))
                return true;
        return false;
    }

    private static bool IsWithin(Place lower, Place upper, Bodies bodies) =>
        lower.Equals(upper) || (!lower.Id.IsDefault && !upper.Id.IsDefault && bodies.IsAbove(upper.Id, lower.Id));

    /// <summary>For each of a few origins those above it; null where there is none. Of two that are within each other the later one is taken for the upper.</summary>
    private static List<List<int>?>? Compare(ImmutableArray<Origin> origins, Bodies bodies)
    {
        List<List<int>?>? above = null;
        for (var i = 0; i < origins.Length; i++)
            for (var j = i + 1; j < origins.Length; j++)
                if (IsWithin(origins[i], origins[j], bodies))
                    Add(i, j);
                else if (IsWithin(origins[j], origins[i], bodies))
                    Add(j, i);
        return above;

        void Add(int lower, int upper)
        {
            above ??= [.. new List<int>?[origins.Length]];
            (above[lower] ??= []).Add(upper);
        }
    }
}
