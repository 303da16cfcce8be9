using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>An answer answers something that is recorded; an answer to what nobody alleged is worth seeing, and says what it is about.</summary>
internal sealed class AnswerToNothingAlleged()
    : PracticeRule("FC2006", nameof(AnswerToNothingAlleged), Severity.Info, "Add the allegation that it answers, or say in \"part\" what it is about.")
{
    private const string Remedy = "See whether an allegation is missing from the record; where nobody made one, let it stand.";

    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var set = evaluation.ClaimSet;
        foreach (var response in set.Responses)
            for (var i = 0; i < response.Points.Length; i++)
                if (response.Points[i] is { To.IsEmpty: true } point)
                    yield return point.Part is null
                        ? new(response, FormattableString.Invariant($"/points/{i}"), "This point answers nothing that is recorded, and does not say what it is about.")
                        : new(response, FormattableString.Invariant($"/points/{i}"), "This point answers what nobody is recorded to have alleged.", Remedy);
    }
}
