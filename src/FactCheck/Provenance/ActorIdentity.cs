using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>
/// When two actors are the same: parties by id, works by source, the unnamed by label and body, joint ones by the set of those who act. On which terms
/// somebody spoke, why, and how many they were does not matter, nor the order of several.
/// </summary>
internal sealed class ActorIdentity : IEqualityComparer<Actor>
{
    public static ActorIdentity Comparer { get; } = new();

    /// <summary>Those who act, one by one.</summary>
    public static ImmutableArray<Actor> Each(Actor actor) => actor is Actor.Jointly jointly ? jointly.Actors : [actor];

    public bool Equals(Actor? x, Actor? y) => (x, y) switch
    {
        (null, null) => true,
        (Actor.Party a, Actor.Party b) => a.Id == b.Id,
        (Actor.Unnamed a, Actor.Unnamed b) => a.Of == b.Of && a.Label == b.Label,
        (Actor.Work a, Actor.Work b) => a.Source == b.Source,
        (Actor.Jointly a, Actor.Jointly b) => new HashSet<Actor>(a.Actors, this).SetEquals(b.Actors),
        _ => false,
    };

    public int GetHashCode(Actor obj) => obj switch
    {
        Actor.Party party => party.Id.GetHashCode(),
        Actor.Work work => ~work.Source.GetHashCode(),
        Actor.Unnamed unnamed => unnamed.Label.GetHashCode(StringComparison.Ordinal),
        // Neither the order nor a second one of the same changes it.
        Actor.Jointly jointly => jointly.Actors.Select(GetHashCode).Distinct().Aggregate((all, one) => all ^ one),
        _ => 0,
    };
}
