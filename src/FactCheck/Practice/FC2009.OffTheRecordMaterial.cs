using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Material that is not for publication is noticed wherever it is.</summary>
internal sealed class OffTheRecordMaterial()
    : PracticeRule("FC2009", nameof(OffTheRecordMaterial), Severity.Warning, "See that it is meant to be here; it is left out of published views unless they are told otherwise.")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        foreach (var place in set.Citations)
            for (var i = 0; i < place.Citation.Via.Length; i++)
                if (IsOffTheRecord(place.Citation.Via[i]))
                    yield return new(place.Item, FormattableString.Invariant($"{place.At}/via/{i}"), "This came off the record.");
    }

    private static bool IsOffTheRecord(Actor actor) => actor switch
    {
        Actor.Unnamed unnamed => unnamed.Terms == AttributionTerms.OffTheRecord,
        Actor.Jointly jointly => jointly.Actors.Any(IsOffTheRecord),
        _ => false,
    };
}
