using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary>Derives the answer to an allegation from the responses of the accused and the requests to them.</summary>
internal sealed class Answering(ValidClaimSet set)
{
    private readonly Dictionary<Id, HashSet<Id>> _voices = [];

    public AllegationAnswer To(Allegation allegation, ImmutableArray<Answer> answers)
    {
        if (allegation.Against.IsEmpty)
            return new([], null);
        var requests = RequestsAbout(allegation);
        return new([.. allegation.Against.Select(party => Of(party, allegation.Id, answers, requests))], DaysToFirst(allegation, answers));
    }

    private PartyAnswer Of(Id party, Id allegation, ImmutableArray<Answer> answers, ImmutableArray<Request> requests)
    {
        var voices = VoicesOf(party);
        var own = answers.RemoveAll(answer => !answer.Response.By.Parties.Any(voices.Contains));
        var asked = requests.RemoveAll(request => !voices.Contains(request.To));
        return new() { Party = party, Manner = MannerOf(own, asked), Answers = own, Requests = asked, Differing = Differing(own, allegation) };
    }

    private static AnswerManner MannerOf(ImmutableArray<Answer> answers, ImmutableArray<Request> requests)
    {
        var reported = answers.RemoveAll(answer => answer.Point.Coverage == Coverage.Unreported);
        return reported.Any(answer => !answer.InGeneral) ? AnswerManner.ToThis
            : !reported.IsEmpty ? AnswerManner.InGeneral
            : !answers.IsEmpty ? AnswerManner.Unreported
            : !requests.IsEmpty ? AnswerManner.Asked
            : AnswerManner.NotRecordedAsAsked;
    }

    private ImmutableArray<Request> RequestsAbout(Allegation allegation)
    {
        if (set.Requests.IsEmpty)
            return [];
        var about = set.GeneralOf(allegation.Id).Append(allegation.Id).SelectMany(id => set.RequestsAbout(id)).ToHashSet();
        return about.Count == 0 ? [] : [.. set.Requests.Where(about.Contains)];
    }

    private HashSet<Id> VoicesOf(Id party)
    {
        if (!_voices.TryGetValue(party, out var voices))
            _voices.Add(party, voices = set.Around(party));
        return voices;
    }

    /// <summary>
    /// Where the position of one response, or of what is said in general, is not that of the one before it. Two answers to more general allegations that differ
    /// from each other are shown there, and not with each of the particulars. Of what is said of a more general allegation only a denial takes a position on this
    /// one: who confirms the general, denies a part of it or knows nothing of it can deny the particular as well.
    /// </summary>
    private ImmutableArray<AnswerDifference> Differing(ImmutableArray<Answer> answers, Id allegation)
    {
        if (answers.Length < 2)
            return [];
        var stated = answers
            .Where(answer => answer.Point.Coverage != Coverage.Unreported && IsPosition(answer.Point.Kind))
            .Where(answer => answer.Point.Kind == AnswerKind.Denial || answer.Point.To.Contains(allegation))
            .GroupBy(answer => (answer.Response, answer.InGeneral))
            .OrderBy(group => DayOf(group.Key.Response) is null)
            .ThenBy(group => DayOf(group.Key.Response))
            .ToArray();
        return
        [
            .. stated.Zip(stated.Skip(1))
                .Where(pair => Names(pair.First, allegation) || Names(pair.Second, allegation))
                .Where(pair => !PositionsOf(pair.First).SetEquals(PositionsOf(pair.Second)))
                .Select(pair => new AnswerDifference(Apart(pair.First, pair.Second), Apart(pair.Second, pair.First))),
        ];
    }

    private static bool Names(IEnumerable<Answer> answers, Id allegation) => answers.Any(answer => answer.Point.To.Contains(allegation));

    /// <summary>The first answer that takes a position which others do not; the first of all where they take each of them.</summary>
    private static Answer Apart(IEnumerable<Answer> answers, IEnumerable<Answer> others)
    {
        var positions = PositionsOf(others);
        return answers.FirstOrDefault(answer => !positions.Contains(answer.Point.Kind)) ?? answers.First();
    }

    private static HashSet<AnswerKind> PositionsOf(IEnumerable<Answer> answers) => [.. answers.Select(answer => answer.Point.Kind)];

    /// <summary>Whether a kind says something about whether the allegation is so; an offer or an objection goes with any such answer.</summary>
    private static bool IsPosition(AnswerKind kind) => kind is AnswerKind.Denial or AnswerKind.PartialDenial or AnswerKind.Confirmation
        or AnswerKind.PartialConfirmation or AnswerKind.LacksKnowledge or AnswerKind.NeitherConfirmsNorDenies;

    private EdtfDate? DayOf(Response response) => response.Issued ?? response.Cites.Select(cite => set.Get<Source>(cite.Source).Published).Min();

    private int? DaysToFirst(Allegation allegation, ImmutableArray<Answer> answers) =>
        First([.. allegation.Cites.Select(making => making.Said ?? set.Get<Source>(making.Source).Published)]) is { } made
        && First([.. answers.Select(answer => DayOf(answer.Response))]) is { } answered
            ? answered.DayNumber - made.DayNumber
            : null;

    /// <summary>The first of several days; null where the dates do not tell it for certain.</summary>
    private static DateOnly? First(EdtfDate?[] dates)
    {
        var days = dates.Where(date => date is { IsCertain: true, IsExtent: false, Latest: not null } && date.Earliest == date.Latest).Select(date => date!.Latest).ToArray();
        return days.Min() is { } first && dates.All(date => date?.Earliest >= first) ? first : null;
    }
}
