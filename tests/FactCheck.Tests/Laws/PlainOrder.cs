using FactCheck.Provenance;

namespace FactCheck.Tests.Laws;

/// <summary>When two origins are told apart, word for word as docs/decisions/0009-origins.md says it, with texts for places.</summary>
internal static class PlainOrder
{
    public static bool AreToldApart(Origin a, Origin b, ValidClaimSet set) => !IsWithin(a, b, set) && !IsWithin(b, a, set);

    private static bool IsWithin(Origin lower, Origin upper, ValidClaimSet set)
    {
        if (lower.Actor is Actor.Jointly all)
            return upper.Actor is Actor.Jointly several && Places(all, lower).SetEquals(Places(several, upper));
        var reached = Upwards(Place(lower.Actor, lower.Reporter), set).ToHashSet();
        return upper.Actor is Actor.Jointly joint ? reached.Overlaps(Places(joint, upper)) : reached.Contains(Place(upper.Actor, upper.Reporter));
    }

    private static HashSet<string> Places(Actor.Jointly jointly, Origin origin) => [.. jointly.Actors.Select(actor => Place(actor, origin.Reporter))];

    private static string Place(Actor actor, Actor? reporter) => actor switch
    {
        Actor.Party party => party.Id.Value,
        Actor.Work work => work.Source.Value,
        Actor.Unnamed { Of: { } body } => body.Value,
        Actor.Unnamed unnamed => $"'{unnamed.Label}' to {reporter}",
        _ => throw new ArgumentException("Several have no one place.", nameof(actor)),
    };

    private static IEnumerable<string> Upwards(string place, ValidClaimSet set)
    {
        var above = !Id.TryParse(place, null, out var id) ? []
            : set[id] is Party party ? party.MemberOf
            : set[id] is Source source ? source.Publisher is { } publisher ? source.Authors.Add(publisher) : source.Authors
            : [];
        return above.SelectMany(body => Upwards(body.Value, set)).Prepend(place);
    }
}
