using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary>
/// Finds where the position of one response, or of what is said in general, is not that of the one before it, by whomever of the party it was given. Two answers to more general allegations that differ
/// from each other are shown there, and not with each of the particulars. Of what is said in general only a denial takes a position on this one, unless it covers a
/// part only: who confirms the general, denies a part of it or knows nothing of it can deny the particular as well.
/// </summary>
internal static class AnswerDifferences
{
    public static ImmutableArray<AnswerDifference> Among(ImmutableArray<Answer> answers, Id allegation, AnswerDays days)
    {
        if (answers.Length < 2)
            return [];
        var positions = answers
            .Where(IsPosition)
            .GroupBy(answer => (answer.Response.Id, answer.InGeneral), (_, said) => said.ToArray())
            .Select(said => (Day: days.Of(said[0].Response), Said: said))
            .OrderBy(position => position.Day is null).ThenBy(position => position.Day)
            .Select(position => position.Said)
            .ToArray();
        return
        [
            .. from pair in positions.Zip(positions.Skip(1), (before, after) => (Before: before, After: after))
               where pair.Before.Concat(pair.After).Any(answer => answer.Point.To.Contains(allegation))
               let before = ApartFrom(pair.Before, pair.After)
               let after = ApartFrom(pair.After, pair.Before)
               where before is not null || after is not null
               select new AnswerDifference(before ?? pair.Before[0], after ?? pair.After[0]),
        ];
    }

    /// <summary>Whether an answer says if the allegation is so; an offer or an objection goes with any such answer.</summary>
    private static bool IsPosition(Answer answer) => answer switch
    {
        { Point.Coverage: Coverage.Unreported } => false,
        { InGeneral: true } => answer.Point is { Kind: AnswerKind.Denial, Coverage: not (Coverage.Partial or Coverage.Deflects) },
        _ => answer.Point.Kind is AnswerKind.Denial or AnswerKind.PartialDenial or AnswerKind.Confirmation
            or AnswerKind.PartialConfirmation or AnswerKind.LacksKnowledge or AnswerKind.NeitherConfirmsNorDenies,
    };

    /// <summary>The first answer of one position that the other does not take; null where the other takes each of them.</summary>
    private static Answer? ApartFrom(Answer[] position, Answer[] other) =>
        Array.Find(position, answer => !Array.Exists(other, each => each.Point.Kind == answer.Point.Kind));
}
