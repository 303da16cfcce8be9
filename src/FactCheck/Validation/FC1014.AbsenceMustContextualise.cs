using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>That there is no evidence speaks neither for nor against anything: it only helps to read it.</summary>
internal sealed class AbsenceMustContextualise() : ValidationRule("FC1014", nameof(AbsenceMustContextualise), "Write \"as\": \"contextualises\".")
{
    public override IEnumerable<Finding> Check(ItemIndex set) =>
        from evidence in set.ClaimSet.Evidence
        where evidence.Kind == EvidenceKind.Absence
        from bearing in evidence.Bears.Select((value, index) => (Value: value, Index: index))
        where bearing.Value.As != BearingKind.Contextualises
        select new Finding(
            evidence,
            FormattableString.Invariant($"/bears/{bearing.Index}/as"),
            $"An absence of evidence {bearing.Value.As.InWords()} nothing.");
}
