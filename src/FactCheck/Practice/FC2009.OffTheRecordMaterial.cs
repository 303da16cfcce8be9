using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Practice;

/// <summary>Material that is not for publication is noticed wherever it is: in a chain, or with who answers, asks, acts, judges or takes back.</summary>
internal sealed class OffTheRecordMaterial()
    : RecordRule("FC2009", Severity.Warning, "See that it is meant to be here, and keep it out of what is published.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from item in set.ClaimSet.Items
        from place in Chains(item).Concat(ItemShape.AllActorsOf(item))
        where place.Actor.IsOffTheRecord
        select new Finding(item, place.At, "This came off the record.");

    private static IEnumerable<(Actor Actor, string At)> Chains(Item item) =>
        CitationPlace.In(item).SelectMany(place => place.Citation.Via.Select((link, i) => (link, $"{place.At}/via/{i}")));
}
