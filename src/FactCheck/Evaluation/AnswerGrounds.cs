using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Evaluation;

/// <summary>Says what the answer to an allegation rests on: each of the accused, with the responses or requests.</summary>
internal static class AnswerGrounds
{
    public static IEnumerable<Ground> Of(AllegationEvaluation evaluated)
    {
        var answer = evaluated.Answer;
        if (!answer.IsOwed)
            yield return New("It accuses nobody, and no answer is owed.");
        foreach (var party in answer.Parties)
        {
            ImmutableArray<Id> items = party.IsAnswered
                ? [.. party.Answers.Select(each => each.Response.Id).Distinct()]
                : [.. party.Requests.Select(request => request.Id)];
            yield return New($"{party}{(items.IsEmpty ? "" : $" ({string.Join(", ", items)})")}.", items);
            foreach (var difference in party.Differing)
                yield return New($"Answers differ: {Stated(difference.Before)}; {Stated(difference.After)}.", difference.Before.Response.Id, difference.After.Response.Id);
        }
        if (answer.DaysToFirst is { } days)
            yield return New(days switch
            {
                < 0 => $"The first answer to it by name came {Days(-days)} before the first making.",
                0 => "The first answer to it by name came on the day of the first making.",
                _ => $"The first answer to it by name came {Days(days)} after the first making.",
            });
    }

    private static string Stated(Answer answer) => $"{answer.Response.By.InIds()}: {(answer.InGeneral ? "in general " : "")}{answer.Point.Kind.InWords()} in {answer.Response.Id}";

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    private static Ground New(string sentence, params ImmutableArray<Id> items) => new(Axis.Answer, sentence, items);
}
