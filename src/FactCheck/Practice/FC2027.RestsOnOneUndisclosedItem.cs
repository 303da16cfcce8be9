using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>A conclusion does not rest on a single piece of evidence that the public cannot see.</summary>
internal sealed class RestsOnOneUndisclosedItem()
    : PracticeRule("FC2027", Severity.Warning, "Have it published, or look for evidence that anybody can see; until then say that it rests on this alone.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) => Statuses(evaluation).Concat(Assessments(evaluation.ClaimSet));

    private static IEnumerable<Finding> Statuses(ClaimSetEvaluation evaluation)
    {
        foreach (var allegation in evaluation.Allegations)
        {
            var side = allegation.Status switch
            {
                EvidenceStatus.Supported when allegation.Confirmations.IsEmpty => allegation.For,
                EvidenceStatus.Refuted => allegation.Against,
                _ => null,
            };
            if (side is not null && side.Items.RemoveAll(item => item.Consideration != Consideration.Counts) is [{ Evidence: var evidence }] && IsKept(evidence))
                yield return new(evidence, "/disclosed", $"The status of '{allegation.Id}', {allegation.Status.InWords()}, rests on '{evidence.Id}' alone, which is not public.");
        }
    }

    private static IEnumerable<Finding> Assessments(ValidClaimSet set) =>
        from assessment in set.LatestAssessments()
        where assessment.RestsOn is [var only] && set[only] is Evidence evidence && IsKept(evidence)
        select new Finding(assessment, "/restsOn/0", $"'{assessment.Id}' rests on '{assessment.RestsOn[0]}' alone, which is not public.");

    private static bool IsKept(Evidence evidence) => evidence.Disclosed is Disclosure.Described or Disclosure.Undisclosed;
}
