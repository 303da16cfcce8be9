using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Practice;

/// <summary>Sources, responses, requests and developments are dated, however roughly: without dates nobody can say how it stood on a day.</summary>
internal sealed class UndatedItem()
    : RecordRule("FC2010", Severity.Info, "Give the date with the precision it is known with: a year or a range is a date.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from item in set.ClaimSet.Items
        from date in ItemShape.Of(item).Members
        where date.Value is DateSlot { Dates: DateKind.Published or DateKind.Said or DateKind.Happened } && date.Of(item) is null
        select new Finding(item, "", $"The {item} has no date.");
}
