using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Where an origin is not named, the record says how many they are, on which terms they spoke, or why.</summary>
internal sealed class UnexplainedAnonymity()
    : RecordRule("FC2002", Severity.Warning, "Say how many they are (\"count\"), on which \"terms\" they spoke, or for what \"reason\" they are not named.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from place in set.Citations
        from unnamed in Unexplained(place.Citation.Via.LastOrDefault())
        select new Finding(
            place.Item,
            $"{place.At}/via/{place.Citation.Via.Length - 1}",
            $"The origin is '{Visible.Shorten(unnamed.Label)}', without number, terms or reason.");

    private static IEnumerable<Actor.Unnamed> Unexplained(Actor? origin) => origin switch
    {
        Actor.Unnamed { Count: null, Terms: null, Reason: null } unnamed => [unnamed],
        Actor.Jointly jointly => jointly.Actors.SelectMany(Unexplained),
        _ => [],
    };
}
