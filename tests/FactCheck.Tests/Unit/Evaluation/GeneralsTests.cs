using System.Collections.Immutable;
using FactCheck.Evaluation;
using static FactCheck.Tests.Unit.Evaluation.Matter;

namespace FactCheck.Tests.Unit.Evaluation;

/// <summary>What is said and asked about what is more general reaches the particular, over whatever ways, each thing once.</summary>
public class GeneralsTests
{
    private const int Count = 7;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void What_is_said_to_any_allegation_above_is_an_answer_in_general_and_what_is_asked_about_one_is_asked(int most)
    {
        var random = new Random(17);
        for (var i = 0; i < 120; i++)
        {
            // Each specialises at most so many, all of them after it, so that there is no circle.
            var above = Enumerable.Range(0, Count).Select(at => Some(random, [.. Enumerable.Range(at + 1, Count - at - 1)], random.Next(most + 1))).ToArray();
            var said = Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, random.Next(1, 4)).Select(_ => Some(random, [.. Enumerable.Range(0, Count)], random.Next(1, 3))).ToArray()).ToArray();
            var asked = Enumerable.Range(0, 4).Select(_ => Some(random, [.. Enumerable.Range(0, Count)], random.Next(1, 3))).ToArray();
            var evaluation = SetOf(above, said, asked).Validate().Evaluate();
            for (var at = 0; at < Count; at++)
                AssertAnswer(evaluation[Name(at)].Answer.Parties.Single(), at, Above(above, at), said, asked);
        }
    }

    private static void AssertAnswer(PartyAnswer answer, int at, HashSet<int> above, int[][][] said, int[][] asked)
    {
        var points = from response in Enumerable.Range(0, said.Length)
                     from point in Enumerable.Range(0, said[response].Length)
                     let to = said[response][point]
                     where to.Contains(at) || to.Any(above.Contains)
                     select (response, point, InGeneral: !to.Contains(at));
        Assert.Equal(
            points.OrderBy(point => point),
            answer.Answers.Select(each => (int.Parse(each.Response.Id.Value[1..], null), each.Response.Points.IndexOf(each.Point), each.InGeneral)).Order());
        Assert.Equal(
            Enumerable.Range(0, asked.Length).Where(request => asked[request].Contains(at) || asked[request].Any(above.Contains)).Select(request => $"q{request}"),
            answer.Requests.Select(request => request.Id.Value));
    }

    private static ClaimSet SetOf(int[][] above, int[][][] said, int[][] asked) => (Bare with
    {
        Allegations =
        [
            .. above.Select((to, at) => Claim(Name(at), Making("paper-0404")) with { Relations = [.. to.Select(each => new Relation { Kind = RelationKind.Specialises, To = Name(each) })] }),
        ],
    }).With(
    [
        .. said.Select((points, i) => Says($"r{i}", "company", [.. points.Select((to, j) => new Point { To = [.. to.Select(Name)], Kind = AnswerKind.Denial, Note = $"Point {j}." })])),
        .. asked.Select((about, i) => Asked($"q{i}", "company", RequestOutcome.DidNotRespond) with { About = [.. about.Select(Name)] }),
    ]);

    private static HashSet<int> Above(int[][] above, int at) => [.. above[at].SelectMany(next => Above(above, next).Append(next))];

    private static Id Name(int at) => $"a{at}";

    private static int[] Some(Random random, int[] from, int count)
    {
        random.Shuffle(from);
        return [.. from.Take(count).Order()];
    }
}
