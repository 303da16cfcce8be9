using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>One piece of evidence does not speak for and against the same thing: alone it would make it disputed.</summary>
internal sealed class EvidenceBothWays()
    : PracticeRule("FC2025", nameof(EvidenceBothWays), Severity.Warning, "Divide the evidence, or the allegation, so that each speaks one way; or let it contextualise.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var set = evaluation.ClaimSet;
        foreach (var evidence in set.Evidence)
        {
            var supported = evidence.Bears.Where(bearing => bearing.As == BearingKind.Supports).SelectMany(bearing => bearing.On).ToHashSet();
            for (var i = 0; i < evidence.Bears.Length; i++)
                for (var j = 0; evidence.Bears[i].As == BearingKind.Attacks && j < evidence.Bears[i].On.Length; j++)
                    if (supported.Contains(evidence.Bears[i].On[j]))
                        yield return new(evidence, FormattableString.Invariant($"/bears/{i}/on/{j}"), $"'{evidence.Id}' attacks '{evidence.Bears[i].On[j]}', and supports it as well.");
        }
    }
}
