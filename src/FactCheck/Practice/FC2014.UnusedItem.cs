using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Parties, sources and scales are there because something refers to them.</summary>
internal sealed class UnusedItem()
    : RecordRule("FC2014", Severity.Warning, "Use it, or take it out.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from item in set.ClaimSet.Items
        where item is Party or Source or Scale && !set.IsReferredTo(item.Id)
        select new Finding(item, "", $"Nothing refers to the {item}.");
}
