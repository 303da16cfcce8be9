using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Practice;

/// <summary>Evidence, responses, requests and developments are cited: nothing in the record rests on the coder's word.</summary>
internal sealed class UncitedItem()
    : RecordRule("FC2018", Severity.Warning, "Cite where it is told of; a letter or message of one's own is a source as well.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from item in set.ClaimSet.Items
        where !ItemShape.Of(item).OfCitations.IsEmpty && !CitationPlace.In(item).Any()
        select new Finding(item, "", $"No source is cited for the {item}.");
}
