using System.Collections.Immutable;
using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>The side of a card that says what was answered: by each of the accused, by others, and who was asked. It is told with as much detail as the allegation.</summary>
internal sealed class AnsweredSide(AllegationEvaluation each, Reading reading)
{
    private const string Others = "others";

    private readonly Names _names = reading.Names;

    public IEnumerable<Block> Blocks()
    {
        if (!each.Answer.IsOwed)
            yield return new Facts("answer", "Answer", ["Accuses nobody: no answer is owed."]);
        foreach (var answer in each.Answer.Parties)
        {
            yield return new Facts($"answer:{answer.Party}", $"Answer of {_names.OfParty(answer.Party)}", new([.. Stated(answer, _names, withName: false)]));
            foreach (var block in Responses(answer.Party.Value, answer.Answers))
                yield return block;
            foreach (var block in Requests(answer))
                yield return block;
        }
        foreach (var block in Responses(Others, reading.AnswersOfOthers(each)))
            yield return block;
    }

    /// <summary>What one of the accused answered as a phrase, with its facets, then where its answers differ.</summary>
    public static IEnumerable<Line> Stated(PartyAnswer answer, Names names, bool withName)
    {
        var phrase = AnswerPhrase.Of(answer, names);
        yield return Line.Of($"{(withName ? $"{names.OfParty(answer.Party)}: {phrase}" : phrase.Capital())}", Facets.Of(answer, names));
        foreach (var differing in answer.Differing)
            yield return $"Answers differ: {AnswerPhrase.Stated(differing.Before, names)}; {AnswerPhrase.Stated(differing.After, names)}";
    }

    /// <summary>Who, when, and what one point does: "Harbour Water plc, 2031-04-03: partial denial (full). Confirms that pumps ran".</summary>
    public static string Said(Answer answer, Names names) => $"{names.Of(answer.Response.By)}, {answer.Response.Issued.InWords()}: {PointOf(answer)}";

    private static string PointOf(Answer answer) => (answer.InGeneral ? "in general, " : "") + answer.Point.Kind.InWords()
        + (answer.Point.Offers is { } offers ? $" of {offers.InWords()}" : "")
        + (answer.Point.Coverage is { } coverage ? $" ({coverage.InWords()})" : "")
        + (answer.Point.Part is { } part ? $". {part}" : "");

    private IEnumerable<Block> Responses(string key, ImmutableArray<Answer> answers)
    {
        foreach (var given in answers.GroupBy(answer => answer.Response, ReferenceEqualityComparer.Instance).Select(group => group.ToArray()))
        {
            var response = given[0].Response;
            var own = $"{key}:{response.Id}";
            yield return new Facts(own, $"Response of {_names.Of(response.By)}{(key == Others ? ", not one of the accused" : "")}", new([Given(response), response.Summary, .. given.Select(Point)]));
            foreach (var block in EditorialPart.Of($"{own}:editors", EditorialPart.Lines(response).Concat(given.SelectMany(answer => EditorialPart.Lines(answer.Point.Note, answer.Point.Ext))), reading))
                yield return block;
            foreach (var block in new CitedWords(reading).Of(own, [.. given.SelectMany(answer => answer.Point.Cites.IsEmpty ? response.Cites : answer.Point.Cites).Distinct(ReferenceEqualityComparer.Instance).Cast<Citation>()]))
                yield return block;
        }
    }

    private static Line Given(Response response) =>
        $"{(response.Form is { } form ? $"{form.InWords().Capital()}, " : "")}{response.Issued.InWords()}{(response.Channel is { } channel ? $", {channel}" : "")} ({response.Id})";

    private Line Point(Answer answer)
    {
        var alleges = answer.Point.Alleges is { } alleged ? Line.Of($" Alleges in turn: {new Mention(reading.ClaimSet.Get<Allegation>(alleged).Statement, alleged)}") : null;
        return Line.Of($"{PointOf(answer).Capital()}{alleges}");
    }

    private IEnumerable<Block> Requests(PartyAnswer answer)
    {
        foreach (var request in answer.Requests)
        {
            var key = $"{answer.Party}:{request.Id}";
            yield return new Facts(key, "Asked for comment", [TimelineWords.Asked(request, _names)]);
            foreach (var block in EditorialPart.Of($"{key}:editors", EditorialPart.Lines(request), reading))
                yield return block;
            foreach (var block in new CitedWords(reading).Of(key, request.Cites))
                yield return block;
        }
    }
}
