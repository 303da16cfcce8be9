using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Json;

namespace FactCheck.Practice;

/// <summary>Material that is not for publication is noticed wherever it is: in a chain, or with who answers, asks, acts, judges or takes back.</summary>
internal sealed class OffTheRecordMaterial()
    : PracticeRule("FC2009", nameof(OffTheRecordMaterial), Severity.Warning, "See that it is meant to be here, and keep it out of what is published.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) =>
        from place in Chains(evaluation.ClaimSet).Concat(evaluation.ClaimSet.ClaimSet.Items.SelectMany(By))
        where place.Actor.IsOffTheRecord
        select new Finding(place.Item, place.At, "This came off the record.");

    private static IEnumerable<(Item Item, string At, Actor Actor)> Chains(ValidClaimSet set) =>
        set.Citations.SelectMany(place => place.Citation.Via.Select((link, i) => (place.Item, FormattableString.Invariant($"{place.At}/via/{i}"), link)));

    private static IEnumerable<(Item Item, string At, Actor Actor)> By(Item item) =>
        ItemShape.AllActorsOf(item).Select(place => (item, place.At, place.Actor));
}
