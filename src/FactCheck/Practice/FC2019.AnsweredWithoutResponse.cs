using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>A request that was answered leads to the answer: of the one asked, of a member or of their body, to something they were asked about.</summary>
internal sealed class AnsweredWithoutResponse()
    : PracticeRule("FC2019", nameof(AnsweredWithoutResponse), Severity.Warning, "Code the answer as a response; if its content is not known, give it a point with coverage \"unreported\".")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var set = evaluation.ClaimSet;
        var answered = Answered(set);
        var around = new Dictionary<Id, HashSet<Id>>();
        foreach (var party in set.Requests.Select(request => request.To).Distinct())
            around.Add(party, set.Around(party));
        return from request in set.Requests
               where request.Outcome == RequestOutcome.Answered && !IsAnswered(set, request, around[request.To], answered)
               select new Finding(request, "/outcome", $"'{request.To}' is said to have answered, and no response of theirs to this is recorded.");
    }

    /// <summary>Who answered at all, and what each of them answered.</summary>
    private static Dictionary<Id, HashSet<Id>> Answered(ValidClaimSet set)
    {
        var answered = new Dictionary<Id, HashSet<Id>>();
        foreach (var response in set.Responses)
            foreach (var party in response.By.Parties)
            {
                if (!answered.TryGetValue(party, out var to))
                    answered.Add(party, to = []);
                to.UnionWith(response.Points.SelectMany(point => point.To));
            }
        return answered;
    }

    private static bool IsAnswered(ValidClaimSet set, Request request, HashSet<Id> voices, Dictionary<Id, HashSet<Id>> answered)
    {
        var about = request.About.SelectMany(id => set[id] is Allegation ? set.GeneralOf(id).Prepend(id) : [id]).ToArray();
        return voices.Any(party => answered.TryGetValue(party, out var to) && (about.Length == 0 || to.Overlaps(about)));
    }
}
