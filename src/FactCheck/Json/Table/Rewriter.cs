namespace FactCheck.Json;

/// <summary>
/// Makes of an object one with less in it, going by the table. What nothing is taken from is the same object as before. An object goes where nothing is left of what it
/// must have (<see cref="Traits.Required"/>) or stands on (<see cref="Traits.Vital"/>).
/// </summary>
internal abstract class Rewriter
{
    /// <summary>Whether a member is left out wherever it stands.</summary>
    public virtual bool IsOut(Member member) => false;

    /// <summary>Whether an item is left out wherever it is referred to, but by an actor.</summary>
    public virtual bool IsOut(Id item) => false;

    /// <summary>Whether an item or a citation is left out.</summary>
    public virtual bool IsOut(object part) => false;

    /// <summary>Whether there is no such date any more.</summary>
    public virtual bool IsOut(EdtfDate date, DateKind dates) => false;

    /// <summary>Whether two can become one: what then stands twice in a list that has each once is there once.</summary>
    public virtual bool CanJoin => false;

    /// <summary>What an actor becomes; null where it goes.</summary>
    public virtual Actor? Rewrite(Actor actor) => actor;
}

/// <summary>What becomes of a member, and of the object that has it.</summary>
internal enum Rewriting
{
    Stays,
    Changes,
    EndsObject,
}
