using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Validation;

/// <summary>Ids are unique in a claim set, whatever they name: so that any of them can be cited.</summary>
internal sealed class DuplicateId() : ValidationRule("FC1001", "Give one of the two another id, and see which of them each reference means.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        if (set.ById.Count == set.Items.Length && !set.ById.ContainsKey(set.ClaimSet.Id))
            yield break;
        var seen = new Dictionary<Id, string> { [set.ClaimSet.Id] = "the claim set itself" };
        foreach (var (item, list, index) in ItemShape.PlacesIn(set.ClaimSet))
            if (!seen.TryAdd(item.Id, $"an item in \"{list.Name}\""))
                yield return new(null, $"/{list.Name}/{index}/id", $"The id '{item.Id}' is taken: {seen[item.Id]} has it.");
    }
}
