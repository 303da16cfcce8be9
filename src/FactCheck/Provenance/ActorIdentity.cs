using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>
/// When two actors are the same: parties by id, works by source, the unnamed by label and body, joint ones by the set of those who act. On which terms
/// somebody spoke, why, and how many they were does not matter, nor the order of several.
/// </summary>
internal sealed class ActorIdentity : IEqualityComparer<Actor>
{
    private const int Few = 8;

    private ActorIdentity()
    {
    }

    public static ActorIdentity Comparer { get; } = new();

    /// <summary>Whether it must be known to whom an actor spoke, to know who it is: somebody in it is unnamed.</summary>
    public static bool NeedsReporter(Actor actor)
    {
        if (actor is not Actor.Jointly jointly)
            return actor is Actor.Unnamed;
        foreach (var one in jointly.Actors)
            if (one is Actor.Unnamed)
                return true;
        return false;
    }

    /// <summary>Whether an actor, or one of several, is told apart from others of the same label only by whom they spoke to.</summary>
    public static bool IsKnownByReporter(Actor actor) =>
        actor is Actor.Jointly jointly ? jointly.Actors.Any(IsKnownByReporter) : actor is Actor.Unnamed { Of: null };

    public bool Equals(Actor? x, Actor? y) => (x, y) switch
    {
        (null, null) => true,
        (Actor.Party a, Actor.Party b) => a.Id == b.Id,
        (Actor.Unnamed a, Actor.Unnamed b) => a.Of == b.Of && string.Equals(a.Label, b.Label, StringComparison.Ordinal),
        (Actor.Work a, Actor.Work b) => a.Source == b.Source,
        (Actor.Jointly a, Actor.Jointly b) => AreSame(a.Actors, b.Actors),
        _ => false,
    };

    public int GetHashCode(Actor obj)
    {
        switch (obj)
        {
            case Actor.Party party:
                return party.Id.GetHashCode();
            case Actor.Work work:
                return ~work.Source.GetHashCode();
            case Actor.Unnamed unnamed:
                return string.GetHashCode(unnamed.Label, StringComparison.Ordinal);
            case Actor.Jointly jointly:
                // Neither the order nor a second one of the same changes the least, the greatest and the bits that occur.
                var (least, greatest, bits) = (int.MaxValue, int.MinValue, 0);
                foreach (var one in jointly.Actors)
                {
                    var hash = GetHashCode(one);
                    (least, greatest, bits) = (Math.Min(least, hash), Math.Max(greatest, hash), bits | hash);
                }
                return HashCode.Combine(least, greatest, bits);
            default:
                return 0;
        }
    }

    private bool AreSame(ImmutableArray<Actor> some, ImmutableArray<Actor> others)
    {
        if (some.Length > Few || others.Length > Few)
            return new HashSet<Actor>(some, this).SetEquals(others);
        return AreAllIn(some, others) && AreAllIn(others, some);
    }

    private bool AreAllIn(ImmutableArray<Actor> some, ImmutableArray<Actor> others)
    {
        foreach (var one in some)
            if (!Contains(others, one))
                return false;
        return true;
    }

    private bool Contains(ImmutableArray<Actor> actors, Actor actor)
    {
        foreach (var one in actors)
            if (Equals(one, actor))
                return true;
        return false;
    }
}
