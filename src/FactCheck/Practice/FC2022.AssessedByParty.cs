using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Nobody is judge in their own cause: what the accused say is an answer, not an assessment.</summary>
internal sealed class AssessedByParty()
    : PracticeRule("FC2022", nameof(AssessedByParty), Severity.Warning, "Code what an accused says of an allegation as a response.")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from assessment in set.Assessments
        let accused = set.AccusedOf(assessment.Of)
        where Accused.PartiesIn(assessment.By).Any(party => accused.Contains(party))
        select new Finding(assessment, "/by", $"'{assessment.Id}' is by somebody whom the allegation is against.");
}
