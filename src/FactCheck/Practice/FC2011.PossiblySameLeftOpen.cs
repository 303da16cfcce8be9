using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Practice;

/// <summary>What may be one thing counted twice is settled, or at least seen.</summary>
internal sealed class PossiblySameLeftOpen()
    : RecordRule("FC2011", Severity.Info, "Have somebody else read both; then merge them, or let the doubt stand: it is listed until it is settled.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from relation in Part<Relation>.In(set.ClaimSet)
        where relation.Value.Kind == RelationKind.PossiblySame
        select relation.Finding($"Whether '{relation.Item.Id}' and '{relation.Value.To}' are one is open.");
}
