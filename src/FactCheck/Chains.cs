namespace FactCheck;

/// <summary>What stands in the links of a chain.</summary>
internal static class Chains
{
    /// <summary>Whether a link can name a document at all; most name a party.</summary>
    public static bool LeadsToWork(this Actor link) => link is Actor.Work or Actor.Jointly;

    /// <summary>The documents that a link names: none, one, or several that the words come out of jointly.</summary>
    public static IEnumerable<Id> Works(this Actor link) => link switch
    {
        Actor.Work work => [work.Source],
        Actor.Jointly jointly => jointly.Actors.OfType<Actor.Work>().Select(work => work.Source),
        _ => [],
    };
}
