using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>One thing that differs within an item, or within what a claim set says of itself: a member, or an element of a list.</summary>
/// <remarks>
/// Elements are the same element where they have the same key: a citation its source and quotations; a point what it answers and its kind; a relation
/// its kind and target; a bearing what it bears on; a correction its day and kind; a grade of reliability its day; a change its day and text; what is
/// due its text; a member of <c>ext</c> its name; ids, texts and actors themselves. Chains (<c>via</c>), the labels of a scale and
/// quotations are told as a whole, because their order is what they say.
/// </remarks>
[JsonConverter(typeof(DataConverter<MemberDifference>))]
public sealed record MemberDifference
{
    internal MemberDifference()
    {
    }

    /// <summary>What became of it.</summary>
    public required DifferenceKind Kind { get; init; }

    /// <summary>Where it is in the first, as a JSON Pointer within the item; null where it was added.</summary>
    public string? PointerBefore { get; init; }

    /// <summary>Where it is in the second, as a JSON Pointer within the item; null where it was removed.</summary>
    public string? PointerAfter { get; init; }

    /// <summary>The value in the first as JSON without white space; null where it was added.</summary>
    public string? Old { get; init; }

    /// <summary>The value in the second as JSON without white space; null where it was removed.</summary>
    public string? New { get; init; }

    /// <summary>The member of the item that it is in.</summary>
    internal Member Member { get; init; } = null!;

    internal string Sentence { get; init; } = "";

    /// <summary>The difference as a sentence on one line.</summary>
    public override string ToString() => Sentence;
}
