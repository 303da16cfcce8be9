using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Every id that stands for an item leads to one.</summary>
internal sealed class UnresolvedReference()
    : ValidationRule("FC1002", "Add the item, or mend the id.")
{
    /// <summary>For how many ids a spelling is looked for. Where so many lead nowhere, it is not the spelling.</summary>
    private const int MaxSuggestions = 100;

    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        var suggestions = new Dictionary<(Id, ItemKinds), string?>();
        foreach (var (item, at, to, fits, target) in set.UnfitReferences)
        {
            if (target is not null)
                continue;
            if (!suggestions.TryGetValue((to, fits), out var suggestion) && suggestions.Count < MaxSuggestions)
                suggestions.Add((to, fits), suggestion = Spelling.DidYouMean(to.Value, IdsOf(set, fits)));
            yield return new(item, at, $"There is no item '{to}'; {Noun.AnyOf(fits)} belongs here.", suggestion);
        }
    }

    private static IEnumerable<string> IdsOf(ItemIndex set, ItemKinds kinds)
    {
        var items = set.Items.Where(item => kinds.HasFlag(item.ItemKind));
        return (kinds == ItemKinds.Scale ? items.Concat(Scale.BuiltIn) : items).Select(item => item.Id.Value);
    }
}
