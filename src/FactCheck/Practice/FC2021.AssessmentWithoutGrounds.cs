using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>A verdict names what it rests on.</summary>
internal sealed class AssessmentWithoutGrounds()
    : PracticeRule("FC2021", nameof(AssessmentWithoutGrounds), Severity.Info, "Name in \"restsOn\" the items that it rests on.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) =>
        from assessment in evaluation.ClaimSet.Assessments
        where assessment.RestsOn.IsEmpty
        select new Finding(assessment, "", $"'{assessment.Id}' does not say what it rests on.");
}
