using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary>Says what the answer to an allegation rests on: each of the accused, with the responses or requests.</summary>
internal static class AnswerGrounds
{
    public static IEnumerable<Ground> Of(AllegationEvaluation evaluated, Naming names)
    {
        var answer = evaluated.Answer;
        if (!answer.IsOwed)
            yield return New("It accuses nobody, and no answer is owed.");
        foreach (var party in answer.Parties)
        {
            ImmutableArray<Id> items = party.IsAnswered
                ? [.. party.Answers.Select(each => each.Response.Id).Distinct()]
                : [.. party.Requests.Select(request => request.Id)];
            yield return New($"{names.OfParty(party.Party)}: {AnswerPhrase.Of(party, names)}{(items.IsEmpty ? "" : $" ({string.Join(", ", items)})")}.", items);
            foreach (var difference in party.Differing)
                yield return New($"Answers differ: {AnswerPhrase.Stated(difference.Before, names)}; {AnswerPhrase.Stated(difference.After, names)}.", difference.Before.Response.Id, difference.After.Response.Id);
        }
        if (answer.DaysToFirst is { } days)
            yield return New(days switch
            {
                < 0 => $"The first answer to it by name came {Wording.Count(-days, "day")} before the first making.",
                0 => "The first answer to it by name came on the day of the first making.",
                _ => $"The first answer to it by name came {Wording.Count(days, "day")} after the first making.",
            });
    }

    private static Ground New(string sentence, params ImmutableArray<Id> items) => new(Axis.Answer, sentence, items);
}
