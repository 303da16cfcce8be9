using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary>
/// Finds where the position of one response, or of what is said in general, is not that of the one before it. Two answers to more general allegations that differ
/// from each other are shown there, and not with each of the particulars.
/// </summary>
internal static class AnswerDifferences
{
    public static ImmutableArray<AnswerDifference> Among(ImmutableArray<Answer> answers, Id allegation, AnswerDays days)
    {
        if (answers.Length < 2)
            return [];
        var stated = Positions(answers, allegation);
        if (stated.Count < 2)
            return [];
        var differences = ImmutableArray.CreateBuilder<AnswerDifference>();
        Position? before = null;
        foreach (var (_, after) in stated.Select(position => (Day: days.Of(position.First.Response), position)).OrderBy(each => each.Day is null).ThenBy(each => each.Day))
        {
            if (before is not null && before.Kinds != after.Kinds && (before.NamesIt || after.NamesIt))
                differences.Add(new(before.First, after.First));
            before = after;
        }
        return differences.ToImmutable();
    }

    /// <summary>What each response says by name, and what it says in general, in the order of the answers.</summary>
    private static List<Position> Positions(ImmutableArray<Answer> answers, Id allegation)
    {
        var positions = new List<Position>();
        var places = new Dictionary<(Id Response, bool InGeneral), int>();
        foreach (var answer in answers)
        {
            if (answer.Point.Coverage == Coverage.Unreported || !IsPosition(answer.Point.Kind))
                continue;
            if (places.TryAdd((answer.Response.Id, answer.InGeneral), positions.Count))
                positions.Add(new(answer));
            var position = positions[places[(answer.Response.Id, answer.InGeneral)]];
            position.Kinds |= 1 << (int)answer.Point.Kind;
            position.NamesIt |= answer.Point.To.Contains(allegation);
        }
        return positions;
    }

    /// <summary>Whether a kind says something about whether the allegation is so; an offer or an objection goes with any such answer.</summary>
    private static bool IsPosition(AnswerKind kind) => kind is AnswerKind.Denial or AnswerKind.PartialDenial or AnswerKind.Confirmation
        or AnswerKind.PartialConfirmation or AnswerKind.LacksKnowledge or AnswerKind.NeitherConfirmsNorDenies;

    private sealed class Position(Answer first)
    {
        public Answer First => first;

        /// <summary>A bit for each kind.</summary>
        public int Kinds { get; set; }

        public bool NamesIt { get; set; }
    }
}
