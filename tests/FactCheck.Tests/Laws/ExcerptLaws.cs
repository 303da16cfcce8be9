using FactCheck.Evaluation;
using FactCheck.Validation;

namespace FactCheck.Tests.Laws;

/// <summary>What holds of the excerpt of a claim set about some of its allegations.</summary>
public class ExcerptLaws
{
    [Fact]
    public void Every_allegation_of_an_excerpt_stands_as_in_the_whole()
    {
        var smaller = 0;
        ForExcerpts((whole, excerpt, _) =>
        {
            smaller += excerpt.ClaimSet.Items.Count() < whole.ClaimSet.Items.Count() ? 1 : 0;
            foreach (var policy in new[] { EvaluationPolicy.Newsroom, EvaluationPolicy.AnyEvidence })
            {
                var (before, after) = (whole.Evaluate(policy), excerpt.Evaluate(policy));
                Assert.All(after.Allegations, allegation => Assert.Equal(Told(before[allegation.Id]), Told(allegation)));
            }
        });
        Assert.True(smaller > 100, $"Only {smaller} excerpts were less than the whole: the law was hardly tried.");
    }

    [Fact]
    public void An_excerpt_holds_what_it_is_about_and_is_valid_and_every_item_is_found() => ForExcerpts((_, excerpt, about) =>
    {
        Assert.Empty(Validator.Validate(excerpt.ClaimSet).Diagnostics);
        Assert.All(about, id => Assert.IsType<Allegation>(excerpt[id]));
        Assert.All(excerpt.ClaimSet.Items, item => Assert.Same(item, excerpt[item.Id]));
    });

    [Fact]
    public void The_excerpt_of_an_excerpt_is_itself() => ForExcerpts((_, excerpt, about) => Assert.Same(excerpt, excerpt.ExcerptAbout([.. about])));

    [Fact]
    public void An_excerpt_about_fewer_can_be_taken_from_one_about_more() => ForExcerpts((whole, excerpt, about) =>
        Assert.Equal(whole.ExcerptAbout(about[0]), excerpt.ExcerptAbout(about[0])));

    [Fact]
    public void In_an_excerpt_every_party_source_and_scale_is_named_by_something() => ForExcerpts((_, excerpt, _) =>
        Assert.All(excerpt.ClaimSet.Items.Where(item => item is Party or Source or Scale), item => Assert.NotEmpty(excerpt.ReferencesTo(item.Id))));

    /// <summary>All that is derived of an allegation, as it is told.</summary>
    private static string Told(AllegationEvaluation allegation) => string.Join('\n',
    [
        allegation.ToString(),
        $"{allegation.Strongest}; {string.Join("; ", allegation.PutBy)}",
        .. allegation.For.Items.Concat(allegation.Against.Items).Select(item => item.ToString()),
        .. allegation.Grounds.Select(ground => $"{ground.Axis}: {ground.Sentence} {string.Join(' ', ground.Items)}"),
        .. allegation.WhatWouldChangeIt.Select(dependence => dependence.ToString()),
        .. allegation.Assessments.Select(assessment => assessment.Id.Value),
    ]);

    private static void ForExcerpts(Action<ValidClaimSet, ValidClaimSet, Id[]> law)
    {
        Law.Holds(Law.Disputes, Try, 200);
        Law.HoldsForValid(Try);

        void Try(ClaimSet set, Random random)
        {
            if (set.Allegations.IsEmpty)
                return;
            var whole = set.Validate();
            var ids = set.Allegations.Select(allegation => allegation.Id).ToArray();
            random.Shuffle(ids);
            foreach (var count in new[] { 1, Math.Min(2, ids.Length) })
                law(whole, whole.ExcerptAbout([.. ids[..count]]), ids[..count]);
        }
    }
}
