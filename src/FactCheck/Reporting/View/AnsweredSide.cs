using System.Collections.Immutable;
using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>The side of a card that says what was answered: by each of the accused, by others, and who was asked. It is told with as much detail as the allegation.</summary>
/// <remarks>Each of its keys begins with a word of its own, and what stands behind a slash is no id: ids have neither colons nor slashes.</remarks>
internal sealed class AnsweredSide(AllegationEvaluation each, Reading reading)
{
    private readonly Names _names = reading.Names;
    private readonly CitedWords _words = new(reading);

    public IEnumerable<Block> Blocks() =>
    [
        .. each.Answer.IsOwed ? Array.Empty<Block>() : [new Facts("none", "Answer", ["Accuses nobody: no answer is owed."])],
        .. each.Answer.Parties.SelectMany(Of),
        .. Responses("others", each.AnswersOfOthers, isAccused: false),
        .. Requests("asked-others", reading.ClaimSet.RequestsAbout(each.Id).Except(each.Answer.Parties.SelectMany(party => party.Requests))),
    ];

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

    private IEnumerable<Block> Of(PartyAnswer answer) =>
    [
        new Facts($"answer:{answer.Party}", $"Answer of {_names.OfParty(answer.Party)}", new([.. Stated(answer, _names, withName: false)])),
        .. Responses($"response:{answer.Party}", answer.Answers, isAccused: true),
        .. Requests($"asked:{answer.Party}", answer.Requests),
    ];

    /// <summary>Each response with the words in which it was given, then each of its points with the words of that point.</summary>
    private IEnumerable<Block> Responses(string key, ImmutableArray<Answer> answers, bool isAccused)
    {
        foreach (var given in answers.GroupBy(answer => answer.Response, ReferenceEqualityComparer.Instance).Select(group => group.ToArray()))
        {
            var response = given[0].Response;
            var own = $"{key}:{response.Id}";
            yield return new Facts(own, $"Response of {_names.Of(response.By)}{(isAccused || IsUnknown(response.By) ? "" : ", not one of the accused")}", [Given(response), response.Summary]);
            foreach (var block in EditorialPart.Of($"{own}/editors", EditorialPart.Lines(response), reading).Concat(_words.Of(own, response.Cites)).Concat(given.SelectMany((answer, i) => Point($"{own}/{i + 1}", answer))))
                yield return block;
        }
    }

    /// <summary>Of whoever answered on deep background a reader is not told whether they are one of the accused.</summary>
    private bool IsUnknown(Actor by) => by.IsWithheld && !reading.IsEditorial;

    private static Line Given(Response response) =>
        $"{(response.Form is { } form ? $"{form.InWords().Capital()}, " : "")}{response.Issued.InWords()}{(response.Channel is { } channel ? $", {channel}" : "")} ({response.Id})";

    private IEnumerable<Block> Point(string key, Answer answer)
    {
        var alleges = answer.Point.Alleges is { } alleged ? Line.Of($" Alleges in turn: {new Mention(reading.ClaimSet.Get<Allegation>(alleged).Statement, alleged)}") : null;
        return
        [
            new Facts(key, "What it says to this", [Line.Of($"{PointOf(answer).Capital()}{alleges}")]),
            .. EditorialPart.Of($"{key}/editors", EditorialPart.Lines(answer.Point.Note, answer.Point.Ext), reading),
            .. _words.Of(key, answer.Point.Cites),
        ];
    }

    private IEnumerable<Block> Requests(string key, IEnumerable<Request> requests) => requests.SelectMany(request => (IEnumerable<Block>)
    [
        new Facts($"{key}:{request.Id}", "Asked for comment", [TimelineWords.Asked(request, _names)]),
        .. EditorialPart.Of($"{key}:{request.Id}/editors", EditorialPart.Lines(request), reading),
        .. _words.Of($"{key}:{request.Id}", request.Cites),
    ]);
}
