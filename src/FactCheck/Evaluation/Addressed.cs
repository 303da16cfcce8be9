using System.Runtime.InteropServices;

namespace FactCheck.Evaluation;

/// <summary>The points that answer some allegations, and the requests about them, each once, in the order in which one comes to them.</summary>
internal sealed class Addressed
{
    private readonly List<(Response Response, int Index)> _points = [];
    private readonly List<(Request Request, int Index)> _requests = [];

    public static Addressed Nothing { get; } = new();

    public ReadOnlySpan<(Response Response, int Index)> Points => CollectionsMarshal.AsSpan(_points);

    /// <summary>The requests, each with its place in the claim set.</summary>
    public ReadOnlySpan<(Request Request, int Index)> Requests => CollectionsMarshal.AsSpan(_requests);

    public int Count => _points.Count + _requests.Count;

    /// <summary>What addresses one allegation, and then what addresses those above it that it does not have itself.</summary>
    public static Addressed Of(Id allegation, Targets targets, Addressed above)
    {
        var points = targets.AnswersTo(allegation);
        var requests = targets.RequestsAbout(allegation);
        if (Begins(above.Points, points) && Begins(above.Requests, requests))
            return above;
        var all = new Addressed();
        Add(all._points, points, above.Points);
        Add(all._requests, requests, above.Requests);
        return all;
    }

    /// <summary>What addresses one of several allegations, the nearest first; the same may be in it several times.</summary>
    public static Addressed Of(IEnumerable<Id> allegations, Targets targets)
    {
        var all = new Addressed();
        foreach (var allegation in allegations)
        {
            all._points.AddRange(targets.AnswersTo(allegation));
            all._requests.AddRange(targets.RequestsAbout(allegation));
        }
        return all;
    }

    private static bool Begins<T>(ReadOnlySpan<(T Item, int Index)> all, ReadOnlySpan<(T Item, int Index)> some)
        where T : Item
    {
        if (some.Length > all.Length)
            return false;
        for (var i = 0; i < some.Length; i++)
            if (some[i].Index != all[i].Index || !ReferenceEquals(some[i].Item, all[i].Item))
                return false;
        return true;
    }

    private static void Add<T>(List<(T Item, int Index)> all, ReadOnlySpan<(T Item, int Index)> own, ReadOnlySpan<(T Item, int Index)> above)
        where T : Item
    {
        all.AddRange(own);
        foreach (var place in above)
            if (!Contains(own, place))
                all.Add(place);
    }

    private static bool Contains<T>(ReadOnlySpan<(T Item, int Index)> places, (T Item, int Index) place)
        where T : Item
    {
        foreach (var one in places)
            if (one.Index == place.Index && ReferenceEquals(one.Item, place.Item))
                return true;
        return false;
    }
}
