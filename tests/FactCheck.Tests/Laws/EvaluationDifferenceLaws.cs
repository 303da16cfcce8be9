using FactCheck.Evaluation;

namespace FactCheck.Tests.Laws;

public class EvaluationDifferenceLaws
{
    [Fact]
    public void An_evaluation_does_not_differ_from_itself() =>
        Law.Holds(Law.Disputes, (set, _) => Assert.Empty(set.Validate().Evaluate().DifferenceTo(set.Validate().Evaluate()).Sentences), 100);

    [Fact]
    public void What_is_told_is_what_differs_and_each_has_a_cause_among_what_was_changed()
    {
        var told = 0;
        Law.Holds(Law.Disputes, (set, random) => told += Try(set, random), 300);
        Assert.True(told > 100, $"Only {told} differences were told: the law was hardly tried.");
    }

    /// <summary>Takes one item out, and everything that cannot be without it.</summary>
    private static int Try(ClaimSet set, Random random)
    {
        var gone = random.Of([.. set.Items.Where(item => item is not Party and not Source and not Scale)]).Id;
        var (before, after) = (set.Validate().Evaluate(), Excerpt.Of(set.Validate(), item => item.Id != gone).Evaluate());
        var difference = before.DifferenceTo(after);
        Assert.Equal(difference.Sentences.Length, difference.Allegations.Sum(allegation => allegation.Sentences.Length));
        foreach (var was in before.Allegations)
        {
            var told = difference.Allegations.SingleOrDefault(allegation => allegation.Id == was.Id);
            if (!after.ClaimSet.TryGet(was.Id, out _))
                Assert.Null(told!.After);
            else
                Assert.Equal(Differing(was, after[was.Id]), [.. told?.Axes.Select(axis => axis.Axis) ?? []]);
        }
        var changed = difference.ClaimSet.Items.Select(item => item.Id).ToHashSet();
        foreach (var axis in difference.Allegations.SelectMany(allegation => allegation.Axes))
        {
            Assert.NotEmpty(axis.Because);
            Assert.All(axis.Because, cause => Assert.Contains(cause.Id, changed));
        }
        return difference.Sentences.Length;
    }

    private static Axis[] Differing(AllegationEvaluation was, AllegationEvaluation now)
    {
        var axes = new List<Axis>();
        if (was.Status != now.Status)
            axes.Add(Axis.Status);
        if (was.Origins != now.Origins)
            axes.Add(Axis.Origins);
        if (!was.PutBy.OrderBy(put => put.Modality).SequenceEqual(now.PutBy.OrderBy(put => put.Modality)))
            axes.Add(Axis.Strength);
        if (was.Answer.ToString() != now.Answer.ToString())
            axes.Add(Axis.Answer);
        if (!was.Assessments.Select(verdict => (verdict.Id, verdict.Rating)).SequenceEqual(now.Assessments.Select(verdict => (verdict.Id, verdict.Rating))))
            axes.Add(Axis.Assessments);
        return [.. axes];
    }
}
