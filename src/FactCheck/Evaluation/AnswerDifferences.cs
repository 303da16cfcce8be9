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
        var stated = Positions(answers, allegation);
        if (stated.Count < 2)
            return [];
        var differences = ImmutableArray.CreateBuilder<AnswerDifference>();
        Position? before = null;
        foreach (var (_, after) in stated.Select(position => (Day: days.Of(position.Answers[0].Response), position)).OrderBy(each => each.Day is null).ThenBy(each => each.Day))
        {
            if (before is not null && before.Kinds != after.Kinds && (before.NamesIt || after.NamesIt))
                differences.Add(new(before.ApartFrom(after), after.ApartFrom(before)));
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
            var namesIt = answer.Point.To.Contains(allegation);
            if (answer is not ({ InGeneral: false } or { Point: { Kind: AnswerKind.Denial, Coverage: not (Coverage.Partial or Coverage.Deflects) } }))
                continue;
            if (places.TryAdd((answer.Response.Id, answer.InGeneral), positions.Count))
                positions.Add(new());
            var position = positions[places[(answer.Response.Id, answer.InGeneral)]];
            position.Answers.Add(answer);
            position.Kinds |= 1 << (int)answer.Point.Kind;
            position.NamesIt |= namesIt;
        }
        return positions;
    }

    /// <summary>Whether a kind says something about whether the allegation is so; an offer or an objection goes with any such answer.</summary>
    private static bool IsPosition(AnswerKind kind) => kind is AnswerKind.Denial or AnswerKind.PartialDenial or AnswerKind.Confirmation
        or AnswerKind.PartialConfirmation or AnswerKind.LacksKnowledge or AnswerKind.NeitherConfirmsNorDenies;

    private sealed class Position
    {
        public List<Answer> Answers { get; } = [];

        /// <summary>A bit for each kind.</summary>
        public int Kinds { get; set; }

        public bool NamesIt { get; set; }

        /// <summary>The first answer that takes a position which the other does not; the first of all where the other takes each of them.</summary>
        public Answer ApartFrom(Position other) => Answers.Find(answer => (other.Kinds >> (int)answer.Point.Kind & 1) == 0) ?? Answers[0];
    }
}
