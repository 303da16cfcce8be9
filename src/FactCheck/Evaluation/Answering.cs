using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary>Derives the answer to an allegation from the responses of the accused and the requests to them.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class Answering(ValidClaimSet set, Circles circles)
{
    private static readonly AllegationAnswer Nothing = new([], null);

    private readonly Generals _generals = new(set);
    private readonly AnswerDays _days = new(set);

    /// <summary>What the accused answered, each point once (<see cref="ValidClaimSet.AnswersOfAccused"/>), and what that makes for each of them.</summary>
    public (ImmutableArray<Answer> Points, AllegationAnswer Answer) To(Allegation allegation)
    {
        if (allegation.Against.IsEmpty)
            return ([], Nothing);
        var above = _generals.AddressedAbove(allegation);
        var answers = above.Points.IsEmpty && set.Targets.AnswersTo(allegation.Id).IsEmpty
            ? []
            : GivenAnswers.To(allegation.Id, above.Points, circles.OfAccused(allegation), set.Targets);
        var requests = RequestsAbout(allegation.Id, above.Requests);
        var parties = new PartyAnswer[allegation.Against.Length];
        for (var i = 0; i < parties.Length; i++)
            parties[i] = Of(allegation.Against[i], allegation, answers, requests);
        return (answers, new([.. parties], _days.ToFirst(allegation, answers)));
    }

    private PartyAnswer Of(Id party, Allegation allegation, ImmutableArray<Answer> answers, ImmutableArray<Request> requests)
    {
        // Where it is the only one accused, all answers are its own.
        var own = answers.IsEmpty || allegation.Against.Length == 1 ? answers : OwnOf(circles.Around(party), answers);
        var asked = requests.IsEmpty ? requests : AskedOf(circles.Around(party), requests);
        return new() { Party = party, Manner = MannerOf(own, asked), Answers = own, Requests = asked, Differing = AnswerDifferences.Among(own, allegation.Id, _days) };
    }

    private static ImmutableArray<Answer> OwnOf(HashSet<Id> voices, ImmutableArray<Answer> answers) =>
        answers.RemoveAll(answer => answer.Response.By is Actor.Party party ? !voices.Contains(party.Id) : !answer.Response.By.Parties.Any(voices.Contains));

    private static ImmutableArray<Request> AskedOf(HashSet<Id> voices, ImmutableArray<Request> requests) => requests.RemoveAll(request => !voices.Contains(request.To));

    private static AnswerManner MannerOf(ImmutableArray<Answer> answers, ImmutableArray<Request> requests)
    {
        var manner = !answers.IsEmpty ? AnswerManner.Unreported : !requests.IsEmpty ? AnswerManner.Asked : AnswerManner.NotRecordedAsAsked;
        foreach (var answer in answers)
            if (answer.Point.Coverage != Coverage.Unreported)
            {
                if (!answer.InGeneral)
                    return AnswerManner.ToThis;
                manner = AnswerManner.InGeneral;
            }
        return manner;
    }

    /// <summary>The requests about an allegation, or about one that it specialises, each once, in the order of the claim set.</summary>
    private ImmutableArray<Request> RequestsAbout(Id allegation, ReadOnlySpan<(Request Request, int Index)> aboutGenerals)
    {
        var about = set.Targets.RequestsAbout(allegation);
        if (about.IsEmpty && aboutGenerals.IsEmpty)
            return [];
        var places = new SortedDictionary<int, Request>();
        foreach (var (request, index) in about)
            places[index] = request;
        foreach (var (request, index) in aboutGenerals)
            places[index] = request;
        return [.. places.Values];
    }
}
