using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Evaluation;

namespace FactCheck.Comparison;

/// <summary>What moved on one axis of an allegation, and because of which items.</summary>
[JsonConverter(typeof(DataConverter<AxisDifference>))]
public sealed record AxisDifference
{
    private readonly Items<ItemDifference> _because;

    internal AxisDifference()
    {
    }

    /// <summary>The allegation.</summary>
    public required Id Allegation { get; init; }

    /// <summary>The axis.</summary>
    public required Axis Axis { get; init; }

    /// <summary>How it stood, in words.</summary>
    public required string Before { get; init; }

    /// <summary>How it stands, in words.</summary>
    public required string After { get; init; }

    /// <summary>
    /// The items that the axis rests on and that were added, removed or changed: evidence, responses, requests and the allegation itself; where none of these
    /// was, the sources and parties that they name. Empty where only the policy differs.
    /// </summary>
    public ImmutableArray<ItemDifference> Because { get => _because.Array; init => _because = new(value); }

    /// <summary>What moved, and why, as a sentence: "Allegation x: insufficient → disputed, because evidence e was added."</summary>
    public override string ToString() =>
        $"Allegation {Allegation}: {Before} → {After}{(Because.IsEmpty ? "" : $", because {string.Join(" and ", Because.GroupBy(Became, StringComparer.Ordinal).Select(InWords))}")}.";

    private static string Became(ItemDifference item) =>
        item.IsAdded ? "added" : item.IsRemoved ? "removed" : $"changed ({string.Join(", ", item.Members.Select(NameOf).Distinct(StringComparer.Ordinal))})";

    private string InWords(IGrouping<string, ItemDifference> items)
    {
        var names = items.Select(item => item.Id == Allegation ? "it" : (item.After ?? item.Before)!.ToString()).ToArray();
        return $"{string.Join(", ", names)} {(names.Length == 1 ? "was" : "were")} {items.Key}";
    }

    private static string NameOf(MemberDifference difference) =>
        difference.Member.Noun is var noun && noun == difference.Member.Name ? noun : $"{noun}s";
}
