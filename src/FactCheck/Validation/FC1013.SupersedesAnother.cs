using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>An assessment replaces only an earlier one of the same allegation.</summary>
internal sealed class SupersedesAnother() : ValidationRule("FC1013", "Let it supersede an earlier assessment of the same allegation, or none.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var assessment in set.ClaimSet.Assessments)
        {
            if (set.Find<Assessment>(assessment.Supersedes) is not { } earlier)
                continue;
            if (earlier.Of != assessment.Of && set.Find<Allegation>(earlier.Of) is not null && set.Find<Allegation>(assessment.Of) is not null)
                yield return new(assessment, "/supersedes", $"'{earlier.Id}' assesses '{earlier.Of}', and this one '{assessment.Of}'.");
            if (assessment.On.IsCertainlyBefore(earlier.On))
                yield return new(assessment, "/on", $"It is of {assessment.On}, and '{earlier.Id}', which it supersedes, is of {earlier.On}.");
        }
    }
}
