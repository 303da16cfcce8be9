using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Provenance;

/// <summary>Many origins by their places, so that those within others are found without comparing each with each.</summary>
internal sealed class PlaceIndex
{
    private readonly Bodies _bodies;
    private readonly HashSet<Place>[] _places;
    private readonly Dictionary<Place, List<int>> _at = [];
    private readonly Dictionary<HashSet<Place>, bool> _apart = new(HashSet<Place>.CreateSetComparer());
    private Dictionary<Id, List<Id>>? _below;

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

    /// <summary>Whether another origin can be told apart from each of those here.</summary>
    public bool IsApartFromAll(Origin origin)
    {
        var places = PlacesOf(origin);
        if (!_apart.TryGetValue(places, out var isApart))
            _apart.Add(places, isApart = !IsWithinOne(places) && !HasWithin(places));
        return isApart;
    }

    /// <summary>Whether one of those here is within another origin.</summary>
    public bool HasWithin(Origin upper) => HasWithin(PlacesOf(upper));

    private bool IsWithinOne(HashSet<Place> lower)
    {
        HashSet<int>? above = null;
        foreach (var place in lower)
        {
            if (above is null)
                above = Reached(place);
            else
                above.IntersectWith(Reached(place));
            if (above.Count == 0)
                return false;
        }
        return above is not null;
    }

    /// <summary>Goes down from the places, no further than those here reach, and counts how many places of each origin it comes by.</summary>
    private bool HasWithin(HashSet<Place> upper)
    {
        _below ??= Below();
        var found = new Dictionary<int, int>();
        var seen = new HashSet<Place>(upper);
        var open = new Queue<Place>(upper);
        while (open.TryDequeue(out var place))
        {
            foreach (var origin in _at.GetValueOrDefault(place) ?? [])
                if (++CollectionsMarshal.GetValueRefOrAddDefault(found, origin, out _) == _places[origin].Count)
                    return true;
            if (!place.Id.IsDefault)
                foreach (var below in _below.GetValueOrDefault(place.Id) ?? [])
                    if (seen.Add(new(below)))
                        open.Enqueue(new(below));
        }
        return false;
    }

    /// <summary>For each that is above one of the places here those at once below it that are such a place or are above one.</summary>
    private Dictionary<Id, List<Id>> Below()
    {
        var below = new Dictionary<Id, List<Id>>();
        var seen = new HashSet<Id>();
        var open = new Queue<Id>(_at.Keys.Select(place => place.Id).Where(id => !id.IsDefault && seen.Add(id)));
        while (open.TryDequeue(out var id))
            foreach (var body in _bodies.NextAbove(id))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(below, body, out _) ??= []).Add(id);
                if (seen.Add(body))
                    open.Enqueue(body);
            }
        return below;
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
            if (above.Count == 0)
                return null;
        }
        return above is { Count: > 0 } ? [.. above.Order()] : null;
    }

    private HashSet<int> Reached(Place place)
    {
        var reached = new HashSet<int>(_at.GetValueOrDefault(place) ?? []);
        if (!place.Id.IsDefault)
            foreach (var body in _bodies.Above(place.Id))
                if (_at.TryGetValue(new(body), out var origins))
                    reached.UnionWith(origins);
        return reached;
    }
}
