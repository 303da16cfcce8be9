using FactCheck.Provenance;

namespace FactCheck.Tests.Laws;

/// <summary>When two origins are told apart, word for word as docs/decisions/0009-origins.md says it, with texts for places.</summary>
internal static class PlainOrder
{
    public static bool AreToldApart(Origin a, Origin b, ValidClaimSet set) => !IsWithin(a, b, set) && !IsWithin(b, a, set);

    private static bool IsWithin(Origin lower, Origin upper, ValidClaimSet set) =>
        Places(lower, set).All(place => Upwards(place, set).Intersect(Places(upper, set), StringComparer.Ordinal).Any());

    private static IEnumerable<string> Places(Origin origin, ValidClaimSet set) =>
        (origin.Actor is Actor.Jointly jointly ? jointly.Actors : [origin.Actor]).Select(actor => Place(actor, origin.Reporter, set));

    private static string Place(Actor actor, Actor? reporter, ValidClaimSet set) => actor switch
    {
        Actor.Party party => party.Id.Value,
        Actor.Work work when set.Get<Source>(work.Source) is { Authors.IsEmpty: true, Publisher: { } publisher } => publisher.Value,
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
