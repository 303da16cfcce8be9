using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>Collects origins, each once. Few are compared one by one, and one alone costs no list.</summary>
internal struct DistinctOrigins
{
    private const int Few = 8;

    private Origin? _first;
    private List<Origin>? _all;
    private HashSet<Origin>? _seen;

    public void Add(Origin origin)
    {
        if (_first is null)
        {
            _first = origin;
            return;
        }
        if (_all is null)
        {
            if (!_first.Equals(origin))
                _all = [_first, origin];
            return;
        }
        if (_seen is null && _all.Count > Few)
            _seen = [.. _all];
        if (_seen is null ? !_all.Contains(origin) : _seen.Add(origin))
            _all.Add(origin);
    }

    /// <summary>The origins, and how many of them can be told apart.</summary>
    /// <param name="bodies">What is above each.</param>
    /// <param name="areOthers">Whether those who are not attributed are others than anybody; else they add nothing beside anybody.</param>
    public readonly Origins Count(Bodies bodies, bool areOthers)
    {
        if (_first is null)
            return Origins.None;
        if (_all is null)
            return new([_first], 1);
        ImmutableArray<Origin> all = [.. _all];
        var shown = areOthers ? all : all.RemoveAll(static origin => origin.IsUnattributed);
        return new(all, shown.IsEmpty ? 1 : Order.GreatestNumberToldApart(shown, bodies));
    }
}
