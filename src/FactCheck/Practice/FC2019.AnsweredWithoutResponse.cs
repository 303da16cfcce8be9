using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>A request that was answered leads to the answer.</summary>
internal sealed class AnsweredWithoutResponse()
    : PracticeRule("FC2019", nameof(AnsweredWithoutResponse), Severity.Warning, "Code the answer as a response; if its content is not known, give it a point with coverage \"unreported\".")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        var answered = set.Responses.SelectMany(response => Accused.PartiesIn(response.By)).ToHashSet();
        return from request in set.Requests
               where request.Outcome == RequestOutcome.Answered && !answered.Contains(request.To)
               select new Finding(request, "/outcome", $"'{request.To}' is said to have answered, and no response of theirs is recorded.");
    }
}
