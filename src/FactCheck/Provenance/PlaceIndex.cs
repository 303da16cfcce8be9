using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Provenance;

/// <summary>Many origins by their places, so that those within others are found without comparing each with each.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<Place, int> _single = [];
    private readonly Dictionary<HashSet<Place>, int> _joint = new(HashSet<Place>.CreateSetComparer());
    private readonly Dictionary<Place, List<int>> _jointOf = [];
    private int _count;

    public PlaceIndex(ImmutableArray<Origin> origins)
    {
        foreach (var origin in origins)
            if (origin.Actor is Actor.Jointly jointly)
                AddJoint(Place.OfAll(jointly, origin.Reporter));
            else if (_single.TryAdd(Place.Of(origin.Actor, origin.Reporter), _count))
                _count++;
    }

    /// <summary>For each place those above it, each once.</summary>
    public List<List<int>?> Compare(Bodies bodies)
    {
        var above = new List<List<int>?>(new List<int>?[_count]);
        var last = new int[_count];
        foreach (var (place, lower) in _single)
        {
            Add(place, lower);
            if (!place.Id.IsDefault)
                foreach (var body in bodies.Above(place.Id))
                    Add(new(body), lower);
        }
        return above;

        void Add(Place place, int lower)
        {
            if (_single.TryGetValue(place, out var upper))
                AddOnce(upper, lower);
            if (_jointOf.TryGetValue(place, out var joint))
                foreach (var several in joint)
                    AddOnce(several, lower);
        }

        void AddOnce(int upper, int lower)
        {
            if (upper == lower || last[upper] == lower + 1)
                return;
            last[upper] = lower + 1;
            (above[lower] ??= []).Add(upper);
        }
    }

    private void AddJoint(HashSet<Place> places)
    {
        if (!_joint.TryAdd(places, _count))
            return;
        foreach (var place in places)
            (CollectionsMarshal.GetValueRefOrAddDefault(_jointOf, place, out _) ??= []).Add(_count);
        _count++;
    }
}
