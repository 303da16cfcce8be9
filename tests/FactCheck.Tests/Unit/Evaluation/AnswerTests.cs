using System.Collections.Immutable;
using FactCheck.Evaluation;
using static FactCheck.Tests.Unit.Evaluation.Matter;

namespace FactCheck.Tests.Unit.Evaluation;

public class AnswerTests
{
    /// <summary>Two parties accused of the same; the worker speaks for the company, and the rival for itself alone.</summary>
    private static readonly ClaimSet Both = Bare with { Allegations = [Bare.Allegations[0] with { Against = ["company", "rival"] }] };

    private static readonly ClaimSet Particular = Bare with
    {
        Allegations = [Bare.Allegations[0] with { Relations = [new() { Kind = RelationKind.Specialises, To = "wider" }] }, Claim("wider", Making("paper-0404"))],
    };

    public static TheoryData<string, AnswerManner> Phrases => new()
    {
        { "company: denial (full)", AnswerManner.ToThis },
        { "company: denial (partial), offer, said by worker", AnswerManner.ToThis },
        { "company: denial", AnswerManner.ToThis },
        { "company: in general objection, said by holding", AnswerManner.InGeneral },
        { "company: in general denial", AnswerManner.InGeneral },
        { "company: in general confirmation of something more general only", AnswerManner.InGeneral },
        { "company: in general partial confirmation of something more general only", AnswerManner.InGeneral },
        { "company: partial denial (deflects); in general denial", AnswerManner.ToThis },
        { "company: answered, content not reported", AnswerManner.Unreported },
        { "company: answered, content not reported; in general denial", AnswerManner.InGeneral },
        { "company: no answer recorded; asked: did not immediately respond", AnswerManner.Asked },
        { "company: no answer recorded; asked: declined to comment, could not be reached", AnswerManner.Asked },
        { "company: no answer recorded; not recorded as asked", AnswerManner.NotRecordedAsAsked },
    };

    private static readonly Dictionary<string, Item[]> Given = new(StringComparer.Ordinal)
    {
        ["company: denial (full)"] = [Says("r", "company", Point(AnswerKind.Denial, Coverage.Full))],
        ["company: denial (partial), offer, said by worker"] = [Says("r", "worker", Point(AnswerKind.Offer) with { Offers = OfferKind.Audit }, Point(AnswerKind.Denial, Coverage.Partial))],
        ["company: denial"] = [Says("r", "company", Point(AnswerKind.Denial), Point(AnswerKind.Clarification, Coverage.Unreported))],
        ["company: in general objection, said by holding"] = [Says("r", "holding", Point(AnswerKind.Objection, general: true))],
        ["company: in general denial"] = [Says("r", "company", Point(AnswerKind.Denial, Coverage.Full, "wider"))],
        ["company: in general confirmation of something more general only"] = [Says("r", "company", Point(AnswerKind.Confirmation, Coverage.Full, "wider"))],
        ["company: in general partial confirmation of something more general only"] = [Says("r", "company", Point(AnswerKind.PartialConfirmation, Coverage.Full, "wider"))],
        ["company: partial denial (deflects); in general denial"] =
            [Says("r", "company", Point(AnswerKind.PartialDenial, Coverage.Deflects)), Says("s", "company", Point(AnswerKind.Denial, Coverage.Full, "wider"))],
        ["company: answered, content not reported"] = [Says("r", "company", Point(AnswerKind.Clarification, Coverage.Unreported))],
        ["company: answered, content not reported; in general denial"] =
            [Says("r", "company", Point(AnswerKind.Clarification, Coverage.Unreported), Point(AnswerKind.Denial, Coverage.Full, "wider"))],
        ["company: no answer recorded; asked: did not immediately respond"] = [Asked("q", "company", RequestOutcome.DidNotImmediatelyRespond)],
        ["company: no answer recorded; asked: declined to comment, could not be reached"] =
            [Asked("q", "worker", RequestOutcome.DeclinedToComment, "wider"), Asked("p", "company", RequestOutcome.CouldNotBeReached)],
        ["company: no answer recorded; not recorded as asked"] = [Says("r", "rival", Point(AnswerKind.Denial, Coverage.Full)), Asked("q", "rival", RequestOutcome.DidNotRespond)],
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Each_manner_of_answer_has_its_phrase(string phrase, AnswerManner manner)
    {
        var answer = Assert.Single(Particular.With([.. Given[phrase]]).Evaluated().Answer.Parties);
        Assert.Equal((phrase, manner), (answer.ToString(), answer.Manner));
        Assert.Equal(manner is not (AnswerManner.Asked or AnswerManner.NotRecordedAsAsked), answer.IsAnswered);
    }

    [Fact]
    public void Every_manner_is_tried() => Assert.Equal(Enum.GetValues<AnswerManner>(), Phrases.Select(row => (AnswerManner)row[1]).Distinct().Order());

    [Fact]
    public void Each_of_two_accused_owes_its_own_answer()
    {
        var evaluation = Both.With(Says("r", "worker", Point(AnswerKind.Denial, Coverage.Full))).Validate().Evaluate();
        Assert.Equal("company: denial (full), said by worker; rival: no answer recorded; not recorded as asked", evaluation["claim"].Answer.ToString());
        Assert.Equal(["claim"], evaluation.Unanswered.Select(allegation => allegation.Id.Value));
    }

    [Fact]
    public void Where_both_accused_have_answered_nothing_is_unanswered() =>
        Assert.Empty(Both.With(Says("r", new Actor.Jointly(["worker", "rival"]), Point(AnswerKind.Objection, general: true))).Validate().Evaluate().Unanswered);

    [Fact]
    public void Background_owes_no_answer()
    {
        var evaluation = (Bare with { Allegations = [Bare.Allegations[0] with { Against = [] }] }).Validate().Evaluate();
        Assert.Equal((false, false, "accuses nobody"), (evaluation["claim"].Answer.IsOwed, evaluation["claim"].Answer.IsMissing, evaluation["claim"].Answer.ToString()));
        Assert.Empty(evaluation.Unanswered);
    }

    [Fact]
    public void Requests_are_each_given_once_in_the_order_of_the_claim_set()
    {
        var both = Asked("b", "company", RequestOutcome.Answered) with { About = ["claim", "wider"] };
        var answer = Assert.Single(Particular.With(Asked("c", "company", RequestOutcome.Answered, "wider"), both, Asked("a", "rival", RequestOutcome.Answered)).Evaluated().Answer.Parties);
        Assert.Equal(["c", "b"], answer.Requests.Select(request => request.Id.Value));
    }

    [Fact]
    public void A_point_to_the_particular_and_to_what_is_more_general_is_one_answer_by_name()
    {
        var point = Point(AnswerKind.Denial, Coverage.Full) with { To = ["wider", "claim"] };
        var answer = Assert.Single(Assert.Single(Particular.With(Says("r", "company", point)).Evaluated().Answer.Parties).Answers);
        Assert.False(answer.InGeneral);
    }

    [Fact]
    public void The_greatest_coverage_is_given_and_an_unreported_answer_covers_nothing_for_another()
    {
        var some = Bare.With(Says("r", "company", Point(AnswerKind.Denial, Coverage.Partial), Point(AnswerKind.Objection, Coverage.Full), Point(AnswerKind.Offer) with { Offers = OfferKind.Audit }));
        var unreported = Bare.With(Says("r", "company", Point(AnswerKind.Denial, Coverage.Unreported)));
        Assert.Equal((Coverage.Full, Coverage.Unreported, null), (Of(some), Of(unreported), Of(Bare.With(Says("r", "company", Point(AnswerKind.Denial), Point(AnswerKind.Denial, Coverage.Unreported))))));

        static Coverage? Of(ClaimSet set) => Assert.Single(set.Evaluated().Answer.Parties).Coverage;
    }

    [Fact]
    public void What_answers_nothing_alleged_is_listed()
    {
        var point = new Point { Kind = AnswerKind.Denial, Part = "That it ever sold boats." };
        var evaluation = Bare.With(Says("r", "company", Point(AnswerKind.Denial), point)).Validate().Evaluate();
        Assert.Equal(point, Assert.Single(evaluation.AnswersToNothingAlleged).Point);
    }

    [Fact]
    public void A_later_answer_of_another_position_differs_and_an_offer_beside_it_does_not()
    {
        ImmutableArray<Item> answers =
        [
            Says("later", "company", Point(AnswerKind.Confirmation, Coverage.Full)) with { Issued = "2031-04-09" },
            Says("first", "worker", Point(AnswerKind.Denial), Point(AnswerKind.Offer) with { Offers = OfferKind.Audit }),
            Says("same", "company", Point(AnswerKind.Denial)) with { Issued = "2031-04-08" },
        ];
        var difference = Assert.Single(Assert.Single(Bare.With(answers).Evaluated().Answer.Parties).Differing);
        Assert.Equal(("same", "later"), (difference.Before.Response.Id.Value, difference.After.Response.Id.Value));
    }

    [Fact]
    public void Two_answers_to_what_is_more_general_differ_there_and_not_in_the_particular()
    {
        var evaluation = Particular.With(Says("r", "company", Point(AnswerKind.Denial, to: "wider")), Says("s", "company", Point(AnswerKind.Confirmation, to: "wider"))).Validate().Evaluate();
        Assert.Equal((0, 1), (evaluation["claim"].Answer.Parties[0].Differing.Length, evaluation["wider"].Answer.Parties[0].Differing.Length));
    }

    [Theory]
    [InlineData("2031-04-07", 3)]
    [InlineData("2031-04-04", 0)]
    [InlineData("2031-04-01", -3)]
    [InlineData("2031-04-07~", null)]
    [InlineData("2031-04", null)]
    [InlineData("[2031-04-07..2031-04-08]", null)]
    [InlineData("2031-04-07/2031-04-07", null)]
    [InlineData(null, 8)]
    public void The_days_to_the_first_answer_are_told_where_the_dates_tell_them(string? issued, int? days)
    {
        var response = Says("r", "company", Point(AnswerKind.Denial)) with { Issued = issued is null ? null : EdtfDate.Parse(issued) };
        Assert.Equal(days, Bare.With(response).Evaluated().Answer.DaysToFirst);
    }

    [Theory]
    [InlineData("2031-04-09", 3)]
    [InlineData("2031", null)]
    public void The_days_are_told_if_another_answer_cannot_have_been_first(string other, int? days)
    {
        var set = Bare.With(Says("r", "company", Point(AnswerKind.Denial)), Says("s", "company", Point(AnswerKind.Denial)) with { Issued = EdtfDate.Parse(other) });
        Assert.Equal(days, set.Evaluated().Answer.DaysToFirst);
    }

    [Fact]
    public void No_days_are_told_without_an_answer() => Assert.Null(Bare.Evaluated().Answer.DaysToFirst);
}
