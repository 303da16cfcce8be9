using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Every id that stands for an item leads to one.</summary>
internal sealed class UnresolvedReference()
    : ValidationRule("FC1002", nameof(UnresolvedReference), "Add the item, or mend the id.")
{
    public override IEnumerable<Finding> Check(ItemIndex set) => new Walker(set).Findings();

    private sealed class Walker(ItemIndex set) : FindingWalker(set)
    {
        protected override void Visit(Id to, ItemKinds fits)
        {
            if (Set.ById.ContainsKey(to) || (fits == ItemKinds.Scale && Set.FindScale(to) is not null))
                return;
            var candidates = Set.ClaimSet.Items.Where(item => fits.HasFlag(item.ItemKind)).Select(item => item.Id.Value);
            if (fits == ItemKinds.Scale)
                candidates = candidates.Concat(Scale.BuiltIn.Select(scale => scale.Id.Value));
            Found($"There is no item '{to}'; {Noun.AnyOf(fits)} belongs here.", Spelling.DidYouMean(to.Value, candidates));
        }
    }
}
