using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>How much of an allegation an answer covers is declared by whoever read it, because nothing can infer it.</summary>
internal sealed class CoverageNotDeclared()
    : PracticeRule("FC2015", nameof(CoverageNotDeclared), Severity.Info, "Declare \"coverage\": full, partial, deflects or unreported.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var set = evaluation.ClaimSet;
        foreach (var response in set.Responses)
            for (var i = 0; i < response.Points.Length; i++)
                if (response.Points[i] is { Coverage: null, To.IsEmpty: false })
                    yield return new(response, FormattableString.Invariant($"/points/{i}"), "How much this point covers of what it answers is not declared.");
    }
}
