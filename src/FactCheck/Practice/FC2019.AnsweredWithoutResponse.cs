using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>A request that was answered leads to the answer: of the one asked, of a member or of their body, to something they were asked about.</summary>
internal sealed class AnsweredWithoutResponse()
    : RecordRule("FC2019", Severity.Warning, "Code the answer as a response; if its content is not known, give it a point with coverage \"unreported\".")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        var answered = Answered(set);
        return from requests in set.Requests.Where(request => request.Outcome == RequestOutcome.Answered).GroupBy(request => request.To)
               let voices = set.Around(requests.Key)
               from request in requests
               where !IsAnswered(set, request, voices, answered)
               select new Finding(request, "/outcome", $"'{request.To}' is said to have answered, and no response of theirs to this is recorded.");
    }

    /// <summary>Who answered at all, and what each of them answered.</summary>
    private static Dictionary<Id, HashSet<Id>> Answered(ValidClaimSet set) =>
        (from response in set.Responses
         from party in response.By.Parties
         group response.Points.SelectMany(point => point.To) by party).ToDictionary(by => by.Key, by => by.SelectMany(to => to).ToHashSet());

    private static bool IsAnswered(ValidClaimSet set, Request request, HashSet<Id> voices, Dictionary<Id, HashSet<Id>> answered)
    {
        var about = request.About.SelectMany(id => set[id] is Allegation ? set.GeneralOf(id).Prepend(id) : [id]).ToArray();
        return voices.Any(party => answered.TryGetValue(party, out var to) && (about.Length == 0 || to.Overlaps(about)));
    }
}
