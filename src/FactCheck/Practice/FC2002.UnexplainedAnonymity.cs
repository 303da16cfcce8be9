using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Where an origin is not named, the record says how many they are, on which terms they spoke, or why.</summary>
internal sealed class UnexplainedAnonymity()
    : PracticeRule("FC2002", nameof(UnexplainedAnonymity), Severity.Warning, "Say how many they are (\"count\"), on which \"terms\" they spoke, or for what \"reason\" they are not named.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) =>
        from place in evaluation.ClaimSet.Citations
        let via = place.Citation.Via
        where !via.IsEmpty
        from unnamed in Unexplained(via[^1])
        select new Finding(
            place.Item,
            FormattableString.Invariant($"{place.At}/via/{via.Length - 1}"),
            $"The origin is '{Visible.Shorten(unnamed.Label)}', without number, terms or reason.");

    private static IEnumerable<Actor.Unnamed> Unexplained(Actor origin) => origin switch
    {
        Actor.Unnamed { Count: null, Terms: null, Reason: null } unnamed => [unnamed],
        Actor.Jointly jointly => jointly.Actors.SelectMany(Unexplained),
        _ => [],
    };
}
