using FactCheck.Evaluation;
using static FactCheck.Evaluation.EvidenceStatus;
using static FactCheck.Tests.Unit.Evaluation.Matter;

namespace FactCheck.Tests.Unit.Evaluation;

/// <summary>
/// Whoever spoke on deep background is published as a number. Nobody can see who that is, so nothing published is stronger because of it.
/// </summary>
public sealed class NotAttributedTests
{
    [Fact]
    public void Two_of_the_accused_refute_nothing_whether_it_is_shown_who_they_are_or_not()
    {
        var set = Bare.With(Against("first", Deep("a fitter", "company")), Against("second", Deep("a director", "holding")));
        IsPublished(set, Insufficient, Insufficient);
        var shown = Shown(set);
        Assert.All(shown.Against.Items, item => Assert.Equal(Consideration.OnlyInterestedOrigins, item.Consideration));
        Assert.Equal(0, shown.Origins.EvidenceAgainst);
        Assert.Equal(
            [
                "Insufficient: for it, none; against it, nothing that counts, but perhaps enough if it were shown who is not attributed "
                + "(policy newsroom: 2 distinguishable origins, or 1 disclosed primary document).",
                "Evidence first attacks it and does not count: as somebody is not attributed, it is not shown that it has an origin that "
                + "is not of the accused (somebody, without attribution, via agency).",
            ],
            StatusGrounds(shown).Take(2));
    }

    [Fact]
    public void Two_of_others_who_could_refute_it_do_not_where_it_is_not_shown_who_they_are() =>
        IsPublished(
            Bare.With(Against("first", Deep("a tester", "lab")), Against("second", Deep("a clerk", "court"))),
            Refuted, Insufficient);

    [Fact]
    public void They_add_nothing_beside_somebody_else_and_stay_in_the_lists()
    {
        var set = Bare.With(For("seen", "lab", Deep("a clerk", "court")));
        IsPublished(set, Supported, Insufficient);
        Assert.Equal((2, 1), (Whole(set).Origins.EvidenceFor, Shown(set).Origins.EvidenceFor));
        Assert.Equal(2, set.Validate().ForPublication().Evaluate().Tracing.Of("seen").Origins.All.Length);
        IsPublished(Bare.With(For("seen", "lab", Deep("a clerk", "court"), "rival")), Supported, Supported);
    }

    [Fact]
    public void Several_of_them_are_one_maker_and_none_beside_another()
    {
        var (clerk, tester) = (Deep("a clerk", "court"), Deep("a tester", "lab"));
        Assert.Equal((2, 1), Makers(Made(Making("paper-0404", clerk), Making("wire-0405", tester))));
        Assert.Equal((3, 1), Makers(Made(Making("paper-0404", clerk), Making("wire-0405", tester), Making("wire-0405", "rival"))));
        Assert.Equal((2, 1), Makers(Made(Making("paper-0404", new Actor.Jointly([clerk, "rival"])), Making("wire-0405", "lab"))));
        Assert.Equal((3, 2), Makers(Made(Making("paper-0404", clerk), Making("wire-0405", "lab"), Making("wire-0405", "rival"))));
    }

    [Fact]
    public void Somebody_of_no_body_is_no_more_known_than_who_they_spoke_to()
    {
        Actor friend = new Actor.Unnamed { Label = "a friend" };
        var clerk = Deep("a clerk", null);
        var open = clerk with { Terms = AttributionTerms.Background };
        Assert.Equal((1, 1), Makers(Made(Making("paper-0404", clerk, friend), Making("paper-0404", open, friend))));
        Actor official = new Actor.Unnamed { Label = "an official", Of = "court" };
        Assert.Equal((2, 2), Makers(Made(Making("paper-0404", clerk, official), Making("wire-0405", "lab"))));
    }

    [Fact]
    public void Where_such_a_one_alleges_it_nobody_is_shown_to_be_no_maker()
    {
        var items = (Item[])[For("first", "lab"), For("second", "court")];
        IsPublished(Made(Making("paper-0404", Deep("a tester", "lab"))).With([.. items]), Insufficient, Insufficient);
        var set = Made(Making("paper-0404", Deep("a partner", "rival"))).With([.. items]);
        IsPublished(set, Supported, Insufficient);
        Assert.Contains(
            "Evidence first supports it and does not count: as somebody is not attributed, it is not shown that it has an origin that is "
            + "no maker of the allegation (lab).",
            StatusGrounds(Shown(set)));
        Making[] many = [.. Enumerable.Range(1, 9).Select(i => Making("paper-0404", new Actor.Unnamed { Label = $"resident {i}" }))];
        IsPublished(Made([.. many, Making("paper-0404", Deep("a partner", "rival"))]).With([.. items]), Supported, Insufficient);
        IsPublished(Made([.. many]).With([.. items]), Supported, Supported);
    }

    [Fact]
    public void What_a_maker_of_the_allegation_supports_is_told_as_before()
    {
        var set = Made(Making("paper-0404", Deep("a partner", "rival")), Making("wire-0405", "lab")).With(For("first", "lab"));
        Assert.Contains(
            "Evidence first supports it and does not count: it has no origin but makers of the allegation (lab).",
            StatusGrounds(Shown(set)));
    }

    [Fact]
    public void Where_nobody_makes_it_or_is_accused_they_have_no_part_in_it()
    {
        var asked = Bare with { Allegations = [Claim("claim", Making("paper-0404").As(Modality.Asked))] };
        asked = asked.With(For("first", Deep("a clerk", "court")), For("second", Deep("a tester", "lab")));
        Assert.Equal(1, Shown(asked).Origins.EvidenceFor);
        var background = Bare with { Allegations = [Claim("claim", Making("paper-0404")) with { Against = [] }] };
        Assert.Equal(1, Shown(background.With(Against("first", Deep("a clerk", "court")))).Origins.EvidenceAgainst);
    }

    [Fact]
    public void What_is_disputed_for_editors_is_decided_nowhere()
    {
        var support = (Item[])[For("first", "lab"), For("second", "court")];
        var others = Bare.With([.. support, Against("third", Deep("a partner", "rival")), Against("fourth", Deep("a porter", null))]);
        IsPublished(others, Disputed, Disputed);
        // Nobody can see that these are of the accused.
        var one = Bare.With([.. support, Against("third", Deep("a fitter", "company"))]);
        IsPublished(one.With(Against("fourth", Deep("a director", "holding"))), Supported, Disputed);
        IsPublished(one, Supported, Supported);
    }

    [Fact]
    public void A_confirmation_that_only_makers_may_tell_of_confirms_nothing()
    {
        var confirmed = Says("yes", "company", Point(AnswerKind.Confirmation, Coverage.Full));
        IsPublished(Made(Making("paper-0404", Deep("a fitter", "company"))).With(confirmed), NoEvidenceRecorded, NoEvidenceRecorded);
        var set = Made(Making("paper-0404", Deep("a partner", "rival"))).With(confirmed);
        IsPublished(set, Supported, NoEvidenceRecorded);
        IsPublished(set.With(Against("first", "lab", "court")), Disputed, Disputed);
    }

    [Fact]
    public void What_was_taken_back_stays_so_where_they_may_be_whoever_took_it_back()
    {
        var set = Made(Making("paper-0404", Deep("a partner", "rival")));
        var withdrawn = new Withdrawal { On = "2031-04-20", By = "rival", Why = "It was wrong." };
        set = set with { Allegations = [set.Allegations[0] with { Withdrawn = withdrawn }] };
        IsPublished(set.With(For("first", "lab", "court")), Withdrawn, Withdrawn);
        var also = set.Allegations[0] with { Cites = set.Allegations[0].Cites.Add(Making("wire-0405", "lab")) };
        IsPublished(set with { Allegations = [also] }, NoEvidenceRecorded, NoEvidenceRecorded);
    }

    [Fact]
    public void Nothing_changes_where_something_is_known_of_them()
    {
        Assert.True(((Actor)Number).IsUnattributed);
        foreach (var known in (Actor.Unnamed[])
        [
            Number with { Terms = AttributionTerms.Background }, Number with { Of = "lab" }, Number with { Count = 2 },
            Number with { Reason = "Asked for it." }, Number with { Label = "not attributed" }, Number with { Label = "not attributed 0" },
            Number with { Label = "not attributed 01" },
        ])
            Assert.False(((Actor)known).IsUnattributed);
    }

    private static Actor.Unnamed Number { get; } = new() { Label = "not attributed 1", Terms = AttributionTerms.DeepBackground };

    private static Actor.Unnamed Deep(string label, string? of) =>
        new() { Label = label, Of = of is null ? default(Id?) : new Id(of), Terms = AttributionTerms.DeepBackground };

    private static AllegationEvaluation Whole(ClaimSet set) => set.Evaluated();

    private static AllegationEvaluation Shown(ClaimSet set) => set.Validate().ForPublication().Evaluate()["claim"];

    private static (int Whole, int Shown) Makers(ClaimSet set) => (Whole(set).Origins.Makers, Shown(set).Origins.Makers);

    private static IEnumerable<string> StatusGrounds(AllegationEvaluation evaluated) =>
        evaluated.Grounds.Where(ground => ground.Axis == Axis.Status).Select(ground => ground.Sentence);

    private static void IsPublished(ClaimSet set, EvidenceStatus editors, EvidenceStatus shown) =>
        Assert.Equal((editors, shown), (Whole(set).Status, Shown(set).Status));
}
