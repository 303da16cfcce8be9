using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>An answer answers something that somebody alleged; where it does not, that is worth knowing.</summary>
internal sealed class AnswerToNothingAlleged()
    : PracticeRule("FC2006", nameof(AnswerToNothingAlleged), Severity.Info, "Add the allegation that it answers, or say in \"part\" what it is about.")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        foreach (var response in set.Responses)
            for (var i = 0; i < response.Points.Length; i++)
                if (response.Points[i].To.IsEmpty)
                    yield return new(
                        response,
                        FormattableString.Invariant($"/points/{i}"),
                        response.Points[i].Part is null ? "This point answers nothing, and does not say what it is about." : "This point answers what nobody is recorded to have alleged.");
    }
}
