using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>One piece of evidence does not speak for and against the same thing: alone it would make it disputed.</summary>
internal sealed class EvidenceBothWays()
    : RecordRule("FC2025", Severity.Warning, "Divide the evidence, or the allegation, so that each speaks one way; or let it contextualise.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        foreach (var evidence in set.Evidence)
        {
            var supported = evidence.Bears.Where(bearing => bearing.As == BearingKind.Supports).SelectMany(bearing => bearing.On).ToHashSet();
            for (var i = 0; i < evidence.Bears.Length; i++)
                for (var j = 0; evidence.Bears[i].As == BearingKind.Attacks && j < evidence.Bears[i].On.Length; j++)
                    if (evidence.Bears[i].On[j] is var on && supported.Contains(on))
                        yield return new(evidence, $"/bears/{i}/on/{j}", $"'{evidence.Id}' attacks '{on}', and supports it as well.");
        }
    }
}
