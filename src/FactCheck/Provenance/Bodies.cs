using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>What is above a party or a work: the bodies that a party is a member of; those who publish and write a work; and the bodies above these.</summary>
internal sealed class Bodies(ValidClaimSet set)
{
    /// <summary>All that is above a party or a work, each once. Nothing is above an id that no item has.</summary>
    public List<Id> Above(Id id) => NextAbove(id) is { IsEmpty: false } next ? UpFrom(next) : [];

    /// <summary>Some parties and works and all that is above them, each once.</summary>
    public List<Id> UpFrom(IEnumerable<Id> ids)
    {
        var seen = ids.ToHashSet();
        List<Id> all = [.. seen];
        for (var i = 0; i < all.Count; i++)
            all.AddRange(NextAbove(all[i]).Where(seen.Add));
        return all;
    }

    /// <summary>Whom a work is taken for: its publisher where nobody is named as having written it; else itself.</summary>
    public Id SpeakerOf(Id work) => set.TryGet(work, out var item) && item is Source { Authors.IsEmpty: true, Publisher: { } publisher } ? publisher : work;

    /// <summary>Those that are above a party or a work at once, some perhaps twice.</summary>
    public ImmutableArray<Id> NextAbove(Id id) => set.TryGet(id, out var item) ? item switch
    {
        Party party => party.MemberOf,
        Source { Publisher: { } publisher } source => [publisher, .. source.Authors],
        Source source => source.Authors,
        _ => [],
    } : [];
}
