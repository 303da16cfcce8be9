using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>A verdict names what it rests on.</summary>
internal sealed class AssessmentWithoutGrounds()
    : RecordRule("FC2021", Severity.Info, "Name in \"restsOn\" the items that it rests on.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from assessment in set.Assessments
        where assessment.RestsOn.IsEmpty
        select new Finding(assessment, "", $"'{assessment.Id}' does not say what it rests on.");
}
