using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Evaluation;

/// <summary>Says in sentences what the evaluation of an allegation rests on.</summary>
internal static class GroundsWriter
{
    public static ImmutableArray<Ground> Write(AllegationEvaluation evaluated) =>
    [
        .. StatusGrounds.Of(evaluated, evaluated.Evaluation, Naming.InIds),
        .. OriginGrounds.Of(evaluated, Naming.InIds),
        .. AnswerGrounds(evaluated.Answer),
        .. AssessmentGrounds(evaluated.Assessments),
    ];

    /// <summary>What the answer rests on: each of the accused, with the responses or requests.</summary>
    private static IEnumerable<Ground> AnswerGrounds(AllegationAnswer answer)
    {
        if (!answer.IsOwed)
            yield return New("It accuses nobody, and no answer is owed.");
        foreach (var party in answer.Parties)
        {
            ImmutableArray<Id> items = party.IsAnswered
                ? [.. party.Answers.Select(each => each.Response.Id).Distinct()]
                : [.. party.Requests.Select(request => request.Id)];
            yield return New($"{party}{(items.IsEmpty ? "" : $" ({string.Join(", ", items)})")}.", items);
            foreach (var difference in party.Differing)
                yield return New(
                    $"Answers differ: {Stated(difference.Before)}; {Stated(difference.After)}.",
                    difference.Before.Response.Id,
                    difference.After.Response.Id);
        }
        if (answer.DaysToFirst is { } days)
            yield return New(days switch
            {
                < 0 => $"The first answer to it by name came {Wording.Count(-days, "day")} before the first making.",
                0 => "The first answer to it by name came on the day of the first making.",
                _ => $"The first answer to it by name came {Wording.Count(days, "day")} after the first making.",
            });
    }

    private static IEnumerable<Ground> AssessmentGrounds(ImmutableArray<Assessment> assessments)
    {
        var superseded = assessments.ToLookup(assessment => assessment.Supersedes ?? default);
        foreach (var assessment in assessments)
        {
            var later = superseded[assessment.Id].FirstOrDefault();
            yield return new(
                Axis.Assessments,
                $"Assessment {assessment.Id}: {assessment.By.InIds()} rated it “{Visible.Text(assessment.Rating)}” ({assessment.Scale}) on {assessment.On}{(later is null ? "" : $"; superseded by {later.Id}")}.",
                later is null ? [assessment.Id] : [assessment.Id, later.Id]);
        }
    }

    private static string Stated(Answer answer) => AnswerPhrase.Stated(answer, Naming.InIds);

    private static Ground New(string sentence, params ImmutableArray<Id> items) => new(Axis.Answer, sentence, items);
}
