using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Provenance;

/// <summary>Many origins by their places, so that those within others are found without comparing each with each.</summary>
internal sealed class PlaceIndex
{
    private readonly Bodies _bodies;
    private readonly HashSet<Place>[] _places;
    private readonly Dictionary<Place, List<int>> _at = [];

    public PlaceIndex(ImmutableArray<Origin> origins, Bodies bodies)
    {
        _bodies = bodies;
        _places = [.. origins.Select(PlacesOf).Distinct(HashSet<Place>.CreateSetComparer())];
        for (var i = 0; i < _places.Length; i++)
            foreach (var place in _places[i])
                (CollectionsMarshal.GetValueRefOrAddDefault(_at, place, out _) ??= []).Add(i);
    }

    /// <summary>For each of those who have places of their own those above it, each once. Of two that are within each other the later one is taken for the upper.</summary>
    public List<List<int>?> Compare()
    {
        var above = new List<List<int>?>(_places.Length);
        for (var i = 0; i < _places.Length; i++)
            above.Add(Above(i));
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < above.Count; i++)
            foreach (var upper in above[i] ?? [])
                pairs.Add((i, upper));
        for (var i = 0; i < above.Count; i++)
            above[i]?.RemoveAll(upper => upper < i && pairs.Contains((upper, i)));
        return above;
    }

    private HashSet<Place> PlacesOf(Origin origin) =>
        [.. (origin.Actor is Actor.Jointly jointly ? jointly.Actors : [origin.Actor]).Select(actor => Place.Of(actor, origin.Reporter, _bodies))];

    /// <summary>The origins in which each place of one has its own or one above it.</summary>
    private List<int>? Above(int lower)
    {
        HashSet<int>? above = null;
        foreach (var place in _places[lower])
        {
            var reached = Reached(place);
            reached.Remove(lower);
            if (above is null)
                above = reached;
            else
                above.IntersectWith(reached);
        }
        return above is { Count: > 0 } ? [.. above.Order()] : null;
    }

    private HashSet<int> Reached(Place place)
    {
        var reached = new HashSet<int>(_at[place]);
        if (!place.Id.IsDefault)
            foreach (var body in _bodies.Above(place.Id))
                if (_at.TryGetValue(new(body), out var origins))
                    reached.UnionWith(origins);
        return reached;
    }
}
