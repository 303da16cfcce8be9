using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>
/// No evidence supports itself, however many pieces lie between. Evidence that attacks in a circle is no error: two reports that contest each
/// other are both contested, and are shown so.
/// </summary>
internal sealed class EvidenceCycle() : ValidationRule("FC1007", "Let evidence support what it was not drawn from.")
{
    public override IEnumerable<Finding> Check(ItemIndex set) => Cycles.Find(
        set.ClaimSet.Evidence,
        evidence => Places.In(evidence.Bears, "/bears")
            .Where(bearing => bearing.Value.As == BearingKind.Supports)
            .SelectMany(bearing => Places.In(bearing.Value.On, bearing.At + "/on"))
            .Resolve<Evidence>(set, evidence),
        "Evidence supports itself in a circle: {0}.");
}
