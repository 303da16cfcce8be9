using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Where the answers of one party to one allegation differ, both are shown: neither takes the other back by itself.</summary>
/// <remarks>What two responses say of several allegations in the same two ways is found once. The points of one response are one answer.</remarks>
internal sealed class AnswersDiffer()
    : PracticeRule("FC2029", Severity.Info, "Show both, each with its day; neither takes the other back unless it says so.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var pairs = new Pairs();
        return from allegation in evaluation.Allegations
               from party in allegation.Answer.Parties
               from difference in party.Differing
               where difference.Before.Response.Id != difference.After.Response.Id
               group (party.Party, allegation.Id) by pairs.Of(difference) into same
               let names = same.Select(found => found.Id).Distinct().Select(id => $"'{id}'")
               select new Finding(
                   evaluation.ClaimSet[same.Key.Later],
                   $"/points/{same.Key.Point}",
                   $"The answers of '{same.First().Party}' to {Listing.Of([.. names])} differ: {same.Key.LaterSays} here, {same.Key.EarlierSays} in '{same.Key.Earlier}'.");
    }

    private readonly record struct Pair(Id Later, int Point, string LaterSays, Id Earlier, string EarlierSays);

    private sealed class Pairs
    {
        private readonly Dictionary<(Id, Id), Id> _later = [];
        private readonly Dictionary<Id, Dictionary<Point, int>> _points = [];

        public Pair Of(AnswerDifference difference)
        {
            var (earlier, later) = InOrder(difference.Before, difference.After);
            return new(later.Response.Id, PlaceOf(later), Stated(later), earlier.Response.Id, Stated(earlier));
        }

        /// <summary>Two answers in one order for all allegations: where no day tells it, the order may be another for another allegation.</summary>
        private (Answer Earlier, Answer Later) InOrder(Answer before, Answer after)
        {
            var (one, other) = (before.Response.Id, after.Response.Id);
            if (!_later.TryGetValue((one, other), out var later) && !_later.TryGetValue((other, one), out later))
                _later.Add((one, other), later = other);
            return later == one ? (after, before) : (before, after);
        }

        private int PlaceOf(Answer answer)
        {
            var response = answer.Response;
            if (!_points.TryGetValue(response.Id, out var places))
            {
                _points.Add(response.Id, places = new(ReferenceEqualityComparer.Instance));
                for (var i = 0; i < response.Points.Length; i++)
                    places.TryAdd(response.Points[i], i);
            }
            return places[answer.Point];
        }

        private static string Stated(Answer answer) => $"{(answer.InGeneral ? "in general " : "")}{answer.Point.Kind.InWords()}";
    }
}
