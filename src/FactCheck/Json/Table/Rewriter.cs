namespace FactCheck.Json;

/// <summary>Makes of an object one with less in it, going by the table. What nothing is taken from is the same object as before.</summary>
internal abstract class Rewriter
{
    /// <summary>Whether a member is left out wherever it stands.</summary>
    public abstract bool IsOut(Member member);

    /// <summary>What an actor becomes; null where it goes.</summary>
    public abstract Actor? Rewrite(Actor actor);
}
