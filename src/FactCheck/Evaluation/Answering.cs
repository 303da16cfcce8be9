using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Evaluation;

/// <summary>Derives the answer to an allegation from the responses of the accused and the requests to them.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class Answering(ValidClaimSet set, Circles circles)
{
    private readonly Generals _generals = new(set);
    private readonly AnswerDays _days = new(set);

    /// <summary>What the accused answered (<see cref="ValidClaimSet.AnswersOfAccused"/>), and what that makes for each of them.</summary>
    public AllegationAnswer To(Allegation allegation)
    {
        var toGenerals = new List<(Response Response, int Index)>();
        var requests = new List<(Request Request, int Index)>();
        foreach (var id in _generals.Above(allegation))
        {
            toGenerals.AddRange(set.Targets.AnswersTo(id));
            requests.AddRange(set.Targets.RequestsAbout(id));
        }
        requests.AddRange(set.Targets.RequestsAbout(allegation.Id));
        var answers = toGenerals.Count == 0 && set.Targets.AnswersTo(allegation.Id).IsEmpty
            ? []
            : GivenAnswers.To(allegation.Id, CollectionsMarshal.AsSpan(toGenerals), circles.OfAccused(allegation), set.Targets);
        ImmutableArray<Request> asked = requests.Count == 0
            ? []
            : [.. requests.DistinctBy(each => each.Index).OrderBy(each => each.Index).Select(each => each.Request)];
        var parties = ImmutableArray.CreateRange(allegation.Against, party => Of(party, allegation, answers, asked));
        return new(answers, parties, _days.ToFirst(allegation, answers));
    }

    private PartyAnswer Of(Id party, Allegation allegation, ImmutableArray<Answer> answers, ImmutableArray<Request> requests)
    {
        HashSet<Id> voices = answers.IsEmpty && requests.IsEmpty ? [] : circles.Around(party);
        var own = answers.RemoveAll(answer => !voices.Overlaps(answer.Response.By.Parties));
        var asked = requests.RemoveAll(request => !voices.Contains(request.To));
        return new()
        {
            Party = party,
            Manner = own.Select(MannerOf).Append(asked.IsEmpty ? AnswerManner.NotRecordedAsAsked : AnswerManner.Asked).Min(),
            Answers = own,
            Requests = asked,
            Differing = AnswerDifferences.Among(own, allegation.Id, _days),
        };
    }

    private static AnswerManner MannerOf(Answer answer) => answer switch
    {
        { Point.Coverage: Coverage.Unreported } => AnswerManner.Unreported,
        { InGeneral: true } => AnswerManner.InGeneral,
        _ => AnswerManner.ToThis,
    };
}
