using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Parties, sources and scales are there because something refers to them.</summary>
internal sealed class UnusedItem()
    : PracticeRule("FC2014", nameof(UnusedItem), Severity.Warning, "Use it, or take it out.")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from item in set.Parties.Cast<Item>().Concat(set.Sources).Concat(set.ClaimSet.Scales)
        where set.ReferencesTo(item.Id).IsEmpty
        select new Finding(item, "", $"Nothing refers to the {item}.");
}
