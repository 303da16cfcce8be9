using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Validation;

/// <summary>That there is no evidence speaks neither for nor against anything: it only helps to read it.</summary>
internal sealed class AbsenceMustContextualise() : ValidationRule("FC1014", "Write \"as\": \"contextualises\".")
{
    public override IEnumerable<Finding> Check(ItemIndex set) =>
        from bearing in Part<Bearing>.In(set.ClaimSet)
        where bearing.Value.As != BearingKind.Contextualises && bearing.Item is Evidence { Kind: EvidenceKind.Absence }
        select new Finding(bearing.Item, bearing.At + "/as", $"An absence of evidence {bearing.Value.As.InWords()} nothing.");
}
