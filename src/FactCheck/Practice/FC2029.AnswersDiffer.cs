using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Where the answers of one party to one allegation differ, both are shown: neither takes the other back by itself.</summary>
/// <remarks>What two responses say of several allegations in the same two ways is found once. The points of one response are one answer.</remarks>
internal sealed class AnswersDiffer()
    : PracticeRule("FC2029", nameof(AnswersDiffer), Severity.Info, "Show both, each with its day; neither takes the other back unless it says so.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var pairs = new Pairs();
        foreach (var allegation in evaluation.Allegations)
            foreach (var party in allegation.Answer.Parties)
                foreach (var difference in party.Differing)
                    if (difference.Before.Response.Id != difference.After.Response.Id)
                        pairs.Add(difference, party.Party, allegation.Id);
        return pairs.Found.Select(pair => Finding(pair.Key, pair.Value));
    }

    private static Finding Finding(Pair pair, (Id Party, List<Id> On) found) => new(
        pair.Later,
        FormattableString.Invariant($"/points/{pair.Point}"),
        $"The answers of '{found.Party}' to {Listing.Of([.. found.On.Select(id => $"'{id}'")])} differ: {pair.LaterSays} here, {pair.EarlierSays} in '{pair.Earlier}'.");

    private sealed record Pair(Response Later, int Point, string LaterSays, Id Earlier, string EarlierSays)
    {
        public bool Equals(Pair? other) =>
            other is not null && (Later.Id, Point, LaterSays, Earlier, EarlierSays) == (other.Later.Id, other.Point, other.LaterSays, other.Earlier, other.EarlierSays);

        public override int GetHashCode() => HashCode.Combine(Later.Id, Point, Earlier);
    }

    private sealed class Pairs
    {
        private readonly Dictionary<(Id, Id), Id> _later = [];
        private readonly Dictionary<Id, Dictionary<Point, int>> _points = [];

        public Dictionary<Pair, (Id Party, List<Id> On)> Found { get; } = [];

        public void Add(AnswerDifference difference, Id party, Id allegation)
        {
            var (earlier, later) = InOrder(difference.Before, difference.After);
            var pair = new Pair(later.Response, PlaceOf(later), Stated(later), earlier.Response.Id, Stated(earlier));
            if (!Found.TryGetValue(pair, out var found))
                Found.Add(pair, found = (party, []));
            if (found.On is not [.., var last] || last != allegation)
                found.On.Add(allegation);
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
