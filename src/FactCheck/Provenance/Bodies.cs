using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>What is above a party or a work: the bodies that a party is a member of; those who publish and write a work; and the bodies above these.</summary>
internal sealed class Bodies(ValidClaimSet set)
{
    // Longer ways are gone anew each time, so that a chain of memberships is not kept once for each of its members.
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<Id, Id[]> _above = new();

    /// <summary>The parties above a party or a work, each once and without itself. None of an id that the claim set does not have.</summary>
    public Id[] Above(Id id)
    {
        if (!set.TryGet(id, out var item) || IsTop(item))
            return [];
        if (_above.TryGetValue(id, out var known))
            return known;
        var above = Climb(item);
        if (above.Length <= MostKept)
            _above.TryAdd(id, above);
        return above;
    }

    /// <summary>Whom a work is taken for: its publisher where nobody is named as having written it; else itself.</summary>
    public Id SpeakerOf(Id work) => set.TryGet(work, out var item) && item is Source { Authors.IsEmpty: true, Publisher: { } publisher } ? publisher : work;

    public bool IsAbove(Id upper, Id lower) => Array.IndexOf(Above(lower), upper) >= 0;

    private static bool IsTop(Item item) => item switch
    {
        Party party => party.MemberOf.IsEmpty,
        Source source => source.Publisher is null && source.Authors.IsEmpty,
        _ => true,
    };

    /// <summary>Those that are above a party or a work at once, some perhaps twice.</summary>
    public ImmutableArray<Id> NextAbove(Id id) => set.TryGet(id, out var item) ? item switch
    {
        Party party => party.MemberOf,
        Source { Publisher: { } publisher } source => [publisher, .. source.Authors],
        Source source => source.Authors,
        _ => [],
    } : [];

    private Id[] Climb(Item item)
    {
        var above = new List<Id>();
        var seen = new HashSet<Id>();
        Add(item);
        for (var i = 0; i < above.Count; i++)
            if (set.TryGet(above[i], out var next))
                Add(next);
        return [.. above];

        void Add(Item from)
        {
            if (from is Source { Publisher: { } publisher } && seen.Add(publisher))
                above.Add(publisher);
            foreach (var body in from is Source source ? source.Authors : ((Party)from).MemberOf)
                if (seen.Add(body))
                    above.Add(body);
        }
    }
}
