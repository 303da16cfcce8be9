namespace FactCheck.Evaluation;

/// <summary>Those who can answer for a party: itself, its members, and the bodies that it is a member of. Each circle is found once, as long as all that are kept stay small.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class Circles(ValidClaimSet set)
{
    // A long chain of memberships has a circle of its own length for each of its parties, and they would not fit into memory.
    private const int MostKept = 1 << 20;

    private readonly Dictionary<Id, HashSet<Id>> _circles = [];
    private int _kept;

    public HashSet<Id> Around(Id party)
    {
        if (_circles.TryGetValue(party, out var circle))
            return circle;
        circle = set.Around(party);
        if (_kept + circle.Count <= MostKept)
        {
            _circles.Add(party, circle);
            _kept += circle.Count;
        }
        return circle;
    }

    /// <summary>The circles of those whom an allegation is against: together they are the accused.</summary>
    public HashSet<Id>[] OfAccused(Allegation allegation)
    {
        var against = allegation.Against;
        var circles = new HashSet<Id>[against.Length];
        for (var i = 0; i < circles.Length; i++)
            circles[i] = Around(against[i]);
        return circles;
    }
}
