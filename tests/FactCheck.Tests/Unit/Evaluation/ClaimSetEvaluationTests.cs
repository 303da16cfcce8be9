using FactCheck.Evaluation;
using FactCheck.Tests.Unit.Seeds;
using FactCheck.Tests.Unit.Validation;
using static FactCheck.Tests.Unit.Evaluation.Matter;

namespace FactCheck.Tests.Unit.Evaluation;

public class ClaimSetEvaluationTests
{
    [Fact]
    public void Nothing_is_not_evaluated() => Assert.Throws<ArgumentNullException>(() => ClaimSetEvaluation.Of(null!));

    [Fact]
    public void A_policy_asks_for_one_origin_at_least()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationPolicy.Newsroom with { Origins = 0 });
        Assert.StartsWith("Evidence has at least one origin.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void How_strongly_somebody_put_it_is_a_phrase() =>
        Assert.Equal(["suspected by paper", "asserted by lab"], Made(Making("paper-0404").As(Modality.Asked), Making("paper-0406", "lab"), Making("paper-0412").As(Modality.Suspected)).Evaluated().PutBy.Select(put => put.ToString()));

    // In whatever order several are named, they are the same; what somebody said on deep background is not given to the name they have elsewhere.
    [Fact]
    public void Who_put_it_is_told_apart_only_where_they_or_their_terms_are_other_ones()
    {
        var jointly = Made(Making("paper-0404", new Actor.Jointly(["lab", "court"])).As(Modality.Suspected), Making("paper-0406", new Actor.Jointly(["court", "lab"])));
        Assert.Equal([Modality.Asserted], jointly.Evaluated().PutBy.Select(put => put.Modality));
        var aides = new Actor.Unnamed { Label = "aides", Terms = AttributionTerms.Background };
        var withheld = Made(Making("paper-0404", aides).As(Modality.Suspected), Making("paper-0406", aides with { Terms = AttributionTerms.DeepBackground }));
        Assert.Equal([Modality.Suspected, Modality.Asserted], withheld.Evaluated().PutBy.Select(put => put.Modality));
    }

    [Fact]
    public void Nothing_is_made_of_nothing()
    {
        var evaluation = Clean.Empty.Validate().Evaluate();
        Assert.Equal((0, 0, 0), (evaluation.Allegations.Length, evaluation.Unanswered.Length, evaluation.AnswersToNothingAlleged.Length));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("company")]
    public void What_is_no_allegation_is_not_found(string id) =>
        Assert.Contains($"no allegation '{id}'", Assert.Throws<KeyNotFoundException>(() => Bare.Validate().Evaluate()[id]).Message, StringComparison.Ordinal);

    [Fact]
    public void The_newsrooms_policy_is_the_default()
    {
        Assert.Equal(EvaluationPolicy.Newsroom, Bare.Validate().Evaluate().Policy);
        Assert.Equal(new() { Name = "newsroom", Origins = 2, DocumentSuffices = true }, EvaluationPolicy.Newsroom);
    }

    [Theory]
    [InlineData(1, false, EvidenceStatus.Supported)]
    [InlineData(3, true, EvidenceStatus.Supported)]
    [InlineData(3, false, EvidenceStatus.Insufficient)]
    public void A_policy_of_ones_own_asks_for_what_it_says(int origins, bool documentSuffices, EvidenceStatus expected)
    {
        var policy = new EvaluationPolicy { Name = "own", Origins = origins, DocumentSuffices = documentSuffices };
        Assert.Equal(expected, Bare.With(For("log", "lab").Disclosed(), For("seen", "court")).Evaluated(policy).Status);
    }

    [Fact]
    public void Under_any_evidence_one_item_is_enough() => Assert.Equal(EvidenceStatus.Refuted, Bare.With(Against("seen", "lab")).Evaluated(EvaluationPolicy.AnyEvidence).Status);

    [Fact]
    public void A_policy_that_asks_for_nothing_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvaluationPolicy { Name = "none", Origins = 0, DocumentSuffices = true });
        Assert.Throws<ArgumentException>(() => new EvaluationPolicy { Name = "", Origins = 1, DocumentSuffices = true });
    }

    [Fact]
    public void A_policy_says_what_it_asks_for() => Assert.Equal(
        ["newsroom: 2 distinguishable origins, or 1 disclosed primary document", "any evidence: 1 origin, or 1 disclosed primary document", "own: 3 distinguishable origins"],
        new[] { EvaluationPolicy.Newsroom, EvaluationPolicy.AnyEvidence, new() { Name = "own", Origins = 3, DocumentSuffices = false } }.Select(policy => policy.ToString()));

    [Fact]
    public void Assessments_are_shown_with_what_they_are_of()
    {
        var evaluation = Clean.Set.Validate().Evaluate();
        Assert.Equal(["bureau-0410", "bureau-0420"], evaluation["untreated-discharge"].Assessments.Select(assessment => assessment.Id.Value));
        Assert.Empty(evaluation["night-discharge"].Assessments);
    }

    [Fact]
    public void Many_threads_that_read_one_evaluation_read_the_same()
    {
        var sets = SeedFiles.Names.Select(name => ClaimSetFile.Load(SeedFiles.PathOf(name))).ToArray();
        foreach (var set in sets)
        {
            var alone = EvaluationText.Of(set.Evaluate());
            var shared = set.ClaimSet.Validate().Evaluate();
            var read = new string[8];
            Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = read.Length }, i => read[i] = EvaluationText.Of(shared));
            Assert.All(read, text => Assert.Equal(alone, text));
        }
    }
}
