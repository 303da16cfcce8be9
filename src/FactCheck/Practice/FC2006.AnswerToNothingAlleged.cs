using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>An answer answers something that is recorded; where it answers what nobody alleged, it says what that is.</summary>
internal sealed class AnswerToNothingAlleged()
    : PracticeRule("FC2006", nameof(AnswerToNothingAlleged), Severity.Info, "Add the allegation that it answers, or say in \"part\" what it is about.")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        foreach (var response in set.Responses)
            for (var i = 0; i < response.Points.Length; i++)
                if (response.Points[i] is { To.IsEmpty: true, Part: null })
                    yield return new(response, FormattableString.Invariant($"/points/{i}"), "This point answers nothing that is recorded, and does not say what it is about.");
    }
}
