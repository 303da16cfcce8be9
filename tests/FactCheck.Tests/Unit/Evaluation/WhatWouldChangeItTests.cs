using FactCheck.Evaluation;
using FactCheck.Provenance;
using FactCheck.Tests.Laws;
using static FactCheck.Tests.Unit.Evaluation.Matter;
using Otherwise = (FactCheck.Id Allegation, FactCheck.Provenance.Origin? Origin, FactCheck.Id? Evidence, FactCheck.Evaluation.EvidenceStatus? Status, FactCheck.Evaluation.OriginNumbers? Numbers);

namespace FactCheck.Tests.Unit.Evaluation;

public class WhatWouldChangeItTests
{
    [Fact]
    public void All_that_changes_something_is_listed_and_nothing_else() => Law.Holds(Law.Disputes, (set, _) => AssertSameAsPlain(set.Validate()), 150);

    [Fact]
    public void All_that_changes_something_is_listed_and_nothing_else_in_the_claim_sets_that_people_wrote()
    {
        foreach (var set in Law.Written)
            if (FactCheck.Validation.Validator.Validate(set).TryGetClaimSet(out var valid))
                AssertSameAsPlain(valid);
    }

    [Fact]
    public void Origins_come_before_evidence_and_are_told_in_a_sentence() => Assert.Equal(
        [
            "Without what is from paper: it would not be in the record.",
            "Without what is from lab: supported → insufficient.",
            "Without what is from court: supported → insufficient.",
            "Without evidence seen: supported → insufficient.",
            "Without evidence seen-too: supported → insufficient.",
        ],
        Bare.With(For("seen", "lab"), For("seen-too", "court")).Evaluated().WhatWouldChangeIt.Select(dependence => dependence.ToString()));

    [Fact]
    public void Whoever_asks_first_and_on_whichever_thread_gets_the_same() => Law.Holds(Law.Disputes, (set, _) =>
    {
        var (alone, together) = (set.Validate().Evaluate(), set.Validate().Evaluate());
        Dependence[][] backwards = [.. alone.Allegations.Reverse().Select(allegation => allegation.WhatWouldChangeIt.ToArray()).Reverse()];
        var byThread = new Dependence[2][][];
        Parallel.For(0, 2, i => byThread[i] = [.. together.Allegations.Select(allegation => allegation.WhatWouldChangeIt.ToArray())]);
        Assert.All(byThread, each => Assert.Equal(backwards, each));
    }, 20);

    [Fact]
    public void Nobody_is_named_for_what_also_rests_on_deep_background()
    {
        var open = new Actor.Unnamed { Label = "an engineer", Terms = AttributionTerms.Background };
        var set = Made(Making("paper-0404", open)).With(For("log", "lab"), For("seen") with { Cites = [new() { Source = "paper-0404", Via = [open with { Terms = AttributionTerms.DeepBackground }] }] });
        Assert.DoesNotContain(set.Evaluated().WhatWouldChangeIt, dependence => dependence.ToString().Contains("engineer", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_only_numbers_would_differ_both_are_told()
    {
        var dependence = Assert.Single(Made(Making("paper-0404"), Making("wire-0405")).Evaluated().WhatWouldChangeIt, each => each.Origin?.ToString() == "agency");
        Assert.False(dependence.ChangesStatus);
        Assert.Equal("Without what is from agency: 1 carrier, 1 origin, 1 maker instead of 2 carriers, 2 origins, 2 makers.", dependence.ToString());
    }

    [Fact]
    public void A_withdrawal_falls_with_the_makings_that_it_can_have_taken_back()
    {
        var set = Made(Making("paper-0404", "lab"), Making("paper-0406", "court"));
        set = set with { Allegations = [set.Allegations[0] with { Withdrawn = new() { On = "2031-04-05", By = "paper", Why = "It was wrong." } }] };
        Assert.Contains("Without what is from lab: withdrawn → no evidence recorded.", set.Evaluated().WhatWouldChangeIt.Select(dependence => dependence.ToString()));
    }

    [Fact]
    public void Evidence_is_defended_by_what_attacks_its_attacker()
    {
        var doubt = Against("doubt", "court") with { Bears = [new() { On = ["log"], As = BearingKind.Attacks }] };
        var reply = Against("reply", "rival") with { Bears = [new() { On = ["doubt"], As = BearingKind.Attacks }] };
        var sentences = Bare.With(For("log", "lab").Disclosed(), doubt, reply).Evaluated().WhatWouldChangeIt.Select(dependence => dependence.ToString()).ToArray();
        Assert.Contains("Without evidence reply: supported → insufficient.", sentences);
        Assert.DoesNotContain(sentences, sentence => sentence.Contains("evidence doubt", StringComparison.Ordinal));
    }

    /// <summary>The plain way: a whole new claim set without each thing in turn, and a whole new evaluation of it.</summary>
    private static void AssertSameAsPlain(ValidClaimSet set)
    {
        foreach (var policy in new[] { EvaluationPolicy.Newsroom, EvaluationPolicy.AnyEvidence })
        {
            var whole = set.Evaluate(policy);
            Otherwise[] listed = [.. whole.Allegations.SelectMany(allegation => allegation.WhatWouldChangeIt).Select(each => (each.Allegation, each.Origin, each.Evidence, each.StatusWithout, each.NumbersWithout))];
            var expected = Plainly(set, whole).ToHashSet();
            Assert.Equal(listed.Length, listed.Distinct().Count());
            Assert.All(expected, change => Assert.Contains(change, listed));
            Assert.All(listed, change => Assert.Contains(change, expected));
        }
    }

    private static IEnumerable<Otherwise> Plainly(ValidClaimSet set, ClaimSetEvaluation whole)
    {
        var tracing = new SourceTracing(set);
        foreach (var evidence in set.Evidence)
            foreach (var (id, status, numbers) in Changes(whole, Excerpt.Of(set, keepsItem: item => item.Id != evidence.Id)))
                yield return (id, null, evidence.Id, status, numbers);
        var origins = set.Allegations.Concat<Item>(set.Evidence).SelectMany(item => tracing.Of(item.Id).Origins.All).Distinct();
        HashSet<object> weighed = new(set.Citations.Where(place => place.Item is Allegation or Evidence).Select(place => place.Citation), ReferenceEqualityComparer.Instance);
        foreach (var origin in origins)
            foreach (var (id, status, numbers) in Changes(whole, Excerpt.Of(set, keepsCitation: citation => !weighed.Contains(citation) || !tracing.OriginOf(citation).Equals(origin))))
                yield return (id, origin, null, status, numbers);
    }

    private static IEnumerable<(Id Allegation, EvidenceStatus? Status, OriginNumbers? Numbers)> Changes(ClaimSetEvaluation whole, ValidClaimSet without)
    {
        var rest = without.Evaluate(whole.Policy);
        foreach (var before in whole.Allegations)
            if (!without.TryGet(before.Id, out _))
                yield return (before.Id, null, null);
            else if (rest[before.Id] is var after && (after.Status != before.Status || after.Origins != before.Origins))
                yield return (before.Id, after.Status, after.Origins);
    }
}
