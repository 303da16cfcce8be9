using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Every id that stands for an item leads to one.</summary>
internal sealed class UnresolvedReference()
    : ValidationRule("FC1002", nameof(UnresolvedReference), "Add the item, or mend the id.")
{
    /// <summary>For how many ids a spelling is looked for. Where so many lead nowhere, it is not the spelling.</summary>
    private const int MaxSuggestions = 100;

    public override IEnumerable<Finding> Check(ItemIndex set) => new Walker(set).Findings();

    private sealed class Walker(ItemIndex set) : FindingWalker(set)
    {
        private readonly Dictionary<(Id, ItemKinds), string?> _suggestions = [];

        protected override void Visit(Id to, ItemKinds fits)
        {
            if (Set.ById.ContainsKey(to) || (fits == ItemKinds.Scale && Set.FindScale(to) is not null))
                return;
            Found($"There is no item '{to}'; {Noun.AnyOf(fits)} belongs here.", Suggestion(to, fits));
        }

        private string? Suggestion(Id to, ItemKinds fits)
        {
            if (!_suggestions.TryGetValue((to, fits), out var suggestion) && _suggestions.Count < MaxSuggestions)
                _suggestions.Add((to, fits), suggestion = Spelling.DidYouMean(to.Value, Candidates(fits)));
            return suggestion;
        }

        private IEnumerable<string> Candidates(ItemKinds fits)
        {
            var items = Set.ClaimSet.Items.Where(item => fits.HasFlag(item.ItemKind));
            return (fits == ItemKinds.Scale ? items.Concat(Scale.BuiltIn) : items).Select(item => item.Id.Value);
        }
    }
}
