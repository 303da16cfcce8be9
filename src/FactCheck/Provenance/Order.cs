using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>
/// Which of several origins are within which, and how many can at most be told apart. They are looked up by their places, so that those
/// within others are found without comparing each with each. For one thread at a time.
/// </summary>
internal sealed class Order
{
    private readonly Bodies _bodies;
    private readonly HashSet<Place>[] _places;
    private readonly ILookup<Place, int> _at;
    private readonly Lazy<ILookup<Id, Id>> _below;
    private readonly Dictionary<HashSet<Place>, bool> _apart = new(HashSet<Place>.CreateSetComparer());

    public Order(ImmutableArray<Origin> origins, Bodies bodies)
    {
        _bodies = bodies;
        _places = [.. origins.Select(origin => Place.Of(origin, bodies)).Distinct(HashSet<Place>.CreateSetComparer())];
        _at = _places.SelectMany((places, i) => places.Select(place => (place, i))).ToLookup(at => at.place, at => at.i);
        _below = new(() => Steps().ToLookup(step => step.Upper, step => step.Lower));

        IEnumerable<(Id Lower, Id Upper)> Steps() =>
            from lower in bodies.UpFrom(_at.Select(at => at.Key.Id)) from upper in bodies.NextAbove(lower) select (lower, upper);
    }

    /// <summary>
    /// The size of the greatest antichain: by Dilworth's theorem the number of chains that the order falls into at least, which is the number of origins less
    /// a greatest matching of those that are within others. Of two that are within each other the later one is taken for the upper.
    /// </summary>
    public int GreatestNumberToldApart()
    {
        var above = Array.ConvertAll(_places, Above);
        return above.Length - GreatestMatching.SizeOf([.. Enumerable.Range(0, above.Length).Select(UppersOf)]);

        int[] UppersOf(int lower) => [.. above[lower].Where(upper => upper > lower || (upper < lower && !above[upper].Contains(lower)))];
    }

    /// <summary>Whether another origin can be told apart from each of those here. Those in the same places are looked up once.</summary>
    public bool IsApartFromAll(Origin origin)
    {
        var places = Place.Of(origin, _bodies);
        if (!_apart.TryGetValue(places, out var isApart))
            _apart.Add(places, isApart = Above(places).Count == 0 && !HasWithin(places));
        return isApart;
    }

    /// <summary>Whether one of those here is within another origin.</summary>
    public bool HasWithin(Origin upper) => HasWithin(Place.Of(upper, _bodies));

    /// <summary>Goes down from the places, no further than those here reach, and counts how many of each origin it comes by.</summary>
    private bool HasWithin(HashSet<Place> upper)
    {
        var found = new Dictionary<int, int>();
        var seen = new HashSet<Place>(upper);
        var open = new Queue<Place>(upper);
        while (open.TryDequeue(out var place))
        {
            foreach (var origin in _at[place])
                if ((found[origin] = found.GetValueOrDefault(origin) + 1) == _places[origin].Count)
                    return true;
            foreach (var below in _below.Value[place.Id].Select(id => new Place(id)).Where(seen.Add))
                open.Enqueue(below);
        }
        return false;
    }

    /// <summary>The origins in which each of some places has its own or one above it.</summary>
    private HashSet<int> Above(HashSet<Place> lower)
    {
        HashSet<int>? above = null;
        foreach (var place in lower)
        {
            var reached = _at[place].Concat(_bodies.Above(place.Id).SelectMany(id => _at[new(id)]));
            if (above is null)
                above = [.. reached];
            else
                above.IntersectWith(reached);
            if (above.Count == 0)
                break;
        }
        return above ?? [];
    }
}
