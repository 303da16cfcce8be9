namespace FactCheck.Comparison;

/// <summary>A place of which two sides of a merge say different things. A person decides; until then both are kept.</summary>
/// <remarks>It says the same whichever side is called ours.</remarks>
public sealed record MergeConflict
{
    /// <summary>
    /// The member of <c>ext</c> under which the conflicts of an item (or of the claim set itself) are kept until a person decides: a list of objects with
    /// <c>at</c>, a JSON Pointer within the item; <c>conflict</c>: bothChanged, bothAdded, removedAndChanged or changedTogether; and, as far as there
    /// are such values, <c>was</c>, what the ancestor has; <c>stands</c>, what stands in place; <c>other</c>, what the other side has. Of a whole item that stands,
    /// <c>other</c> alone is kept. Of what was changed together each of the three is an object of the members in question, without those that
    /// are absent. A value that is nested more than 40 deep is kept as a text that holds its JSON.
    /// </summary>
    public const string ExtensionMember = "mergeConflicts";

    internal MergeConflict()
    {
    }

    /// <summary>In which way they contradict each other.</summary>
    public required ConflictKind Kind { get; init; }

    /// <summary>The item as it is in the merged claim set, with the conflict noted; null where the conflict is in what the claim set says of itself.</summary>
    public Item? Item { get; init; }

    /// <summary>Where the conflict is, as a JSON Pointer within the merged item; empty where it is the item, or members of the item itself that were changed together.</summary>
    public required string Pointer { get; init; }

    /// <summary>What the ancestor has, as JSON without white space; null where it has nothing there.</summary>
    public string? Ancestor { get; init; }

    /// <summary>What stands in the merged claim set, as JSON without white space.</summary>
    public required string Standing { get; init; }

    /// <summary>What the other side has, as JSON without white space; null where it removed it.</summary>
    public string? Other { get; init; }

    internal string Sentence { get; init; } = "";

    /// <summary>The conflict as a sentence on one line that says what to do.</summary>
    public override string ToString() => Sentence;
}
