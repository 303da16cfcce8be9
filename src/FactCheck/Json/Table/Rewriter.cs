namespace FactCheck.Json;

/// <summary>
/// Makes of an object one with less in it, going by the table. What nothing is taken from is the same object as before. An object goes where nothing is left of what it
/// must have (<see cref="Traits.Required"/>) or stands on (<see cref="Traits.Vital"/>).
/// </summary>
internal abstract class Rewriter
{
    /// <summary>What may be taken. What has nothing of it is not looked at.</summary>
    public abstract Losses Takes { get; }

    /// <summary>Whether an item is left out wherever it is referred to, but by an actor.</summary>
    public virtual bool IsOut(Id item) => false;

    /// <summary>Whether an item or a citation is left out.</summary>
    public virtual bool IsOut(object part) => false;

    /// <summary>Whether what is known from a date is left out (<see cref="DateKind.Known"/>).</summary>
    public virtual bool IsOut(EdtfDate known) => false;

    /// <summary>Whether two can become one: what then stands twice in a list that has each once is there once.</summary>
    public virtual bool CanJoin => false;

    /// <summary>What an actor becomes; null where it goes.</summary>
    public virtual Actor? Rewrite(Actor actor) => actor;
}

/// <summary>What can be taken from an object.</summary>
[Flags]
internal enum Losses
{
    None = 0,

    /// <summary>Items, citations, and ids of items.</summary>
    Items = 1 << 0,

    /// <summary>Ids where any item can be meant.</summary>
    Anything = 1 << 1,

    /// <summary>What is known from a date of its own.</summary>
    Dates = 1 << 2,

    /// <summary>Actors, or something of them.</summary>
    Actors = 1 << 3,

    /// <summary>What is for editors: all of it.</summary>
    ForEditors = 1 << 4,
}

/// <summary>What becomes of a member, and of the object that has it.</summary>
internal enum Rewriting
{
    Stays,
    Changes,
    EndsObject,
}
