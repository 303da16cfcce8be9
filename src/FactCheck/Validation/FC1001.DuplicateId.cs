using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Validation;

/// <summary>Ids are unique in a claim set, whatever they name: so that any of them can be cited.</summary>
internal sealed class DuplicateId() : ValidationRule("FC1001", nameof(DuplicateId), "Give one of the two another id, and see which of them each reference means.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        if (set.ById.Count == set.Items.Length && !set.ById.ContainsKey(set.ClaimSet.Id))
            yield break;
        var seen = new Dictionary<Id, string> { [set.ClaimSet.Id] = "the claim set itself" };
        foreach (var (item, list, index) in ItemShape.PlacesIn(set.ClaimSet))
            if (!seen.TryAdd(item.Id, list.Name) && seen[item.Id] is var first)
                yield return new(null, FormattableString.Invariant($"/{list.Name}/{index}/id"), $"The id '{item.Id}' is taken: {Describe(first)} has it.");
    }

    private static string Describe(string first) => first.Contains(' ', StringComparison.Ordinal) ? first : $"an item in \"{first}\"";
}
