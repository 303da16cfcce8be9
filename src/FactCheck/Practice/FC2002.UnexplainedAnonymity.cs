using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Where an origin is not named, the record says how many they are, on which terms they spoke, or why.</summary>
internal sealed class UnexplainedAnonymity()
    : PracticeRule("FC2002", nameof(UnexplainedAnonymity), Severity.Warning, "Say how many they are, on which terms they spoke, or why they are not named.")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from place in set.Citations
        let via = place.Citation.Via
        where !via.IsEmpty && via[^1] is Actor.Unnamed { Count: null, Terms: null, Reason: null }
        select new Finding(
            place.Item,
            FormattableString.Invariant($"{place.At}/via/{via.Length - 1}"),
            $"The origin is '{((Actor.Unnamed)via[^1]).Label}', without number, terms or reason.");
}
