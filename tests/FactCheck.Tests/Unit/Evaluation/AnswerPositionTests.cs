using FactCheck.Evaluation;
using static FactCheck.Tests.Unit.Evaluation.Matter;

namespace FactCheck.Tests.Unit.Evaluation;

/// <summary>What of several points and responses makes the answer of one of the accused: its kinds, its coverage, its days, and where it is not what it was before.</summary>
public class AnswerPositionTests
{
    private static readonly ClaimSet Particular = Bare with
    {
        Allegations = [Bare.Allegations[0] with { Relations = [new() { Kind = RelationKind.Specialises, To = "wider" }] }, Claim("wider", Making("paper-0404"))],
    };

    [Theory]
    [InlineData(Coverage.Partial, Coverage.Full)]
    [InlineData(Coverage.Full, Coverage.Partial)]
    [InlineData(Coverage.Full, Coverage.Full)]
    public void Of_several_points_the_one_that_covers_most_is_told_whichever_is_first(Coverage first, Coverage second)
    {
        var answer = AnswerTo(Particular.With(Says("r", "company", Point(AnswerKind.Denial, first), Point(AnswerKind.Denial, second))));
        Assert.Equal((Coverage.Full, "denial (full)"), (answer.Coverage, answer.Phrase));
    }

    [Fact]
    public void What_is_said_in_general_covers_nothing_of_this()
    {
        Assert.Null(AnswerTo(Particular.With(Says("r", "company", Point(AnswerKind.Denial, Coverage.Full, "wider")))).Coverage);
        var both = Particular.With(Says("r", "company", Point(AnswerKind.Denial, Coverage.Unreported), Point(AnswerKind.Denial, Coverage.Full, "wider")));
        Assert.Equal(Coverage.Unreported, AnswerTo(both).Coverage);
    }

    [Fact]
    public void A_kind_is_given_once_however_many_points_are_of_it()
    {
        var answer = AnswerTo(Particular.With(Says("r", "company", Point(AnswerKind.Objection), Point(AnswerKind.Denial), Point(AnswerKind.Denial), Point(AnswerKind.Objection, to: "wider"), Point(AnswerKind.Denial, to: "wider"))));
        Assert.Equal<AnswerKind>([AnswerKind.Denial, AnswerKind.Objection], answer.Kinds(inGeneral: false));
        Assert.Equal<AnswerKind>([AnswerKind.Denial, AnswerKind.Objection], answer.Kinds(inGeneral: true));
        Assert.Equal("denial, objection; in general denial, objection", answer.Phrase);
    }

    [Fact]
    public void That_a_request_was_answered_does_not_put_the_answer_on_record() =>
        Assert.Equal("no answer recorded; asked: answered, but the record does not have the answer", AnswerTo(Bare.With(Asked("q", "company", RequestOutcome.Answered))).Phrase);

    [Theory]
    [InlineData(AnswerKind.PartialDenial, AnswerKind.Confirmation)]
    [InlineData(AnswerKind.Confirmation, AnswerKind.PartialConfirmation)]
    [InlineData(AnswerKind.LacksKnowledge, AnswerKind.NeitherConfirmsNorDenies)]
    public void A_later_answer_of_another_kind_differs(AnswerKind first, AnswerKind later)
    {
        var answer = AnswerTo(Bare.With(Says("later", "company", Point(later)) with { Issued = "2031-04-08" }, Says("first", "company", Point(first))));
        Assert.Equal([(first, later)], answer.Differing.Select(each => (each.Before.Point.Kind, each.After.Point.Kind)));
    }

    [Fact]
    public void Where_two_answers_differ_the_points_in_which_they_do_are_shown()
    {
        var answer = AnswerTo(Bare.With(
            Says("first", "company", Point(AnswerKind.LacksKnowledge), Point(AnswerKind.Denial)),
            Says("later", "company", Point(AnswerKind.LacksKnowledge), Point(AnswerKind.Confirmation)) with { Issued = "2031-04-08" }));
        Assert.Equal([(AnswerKind.Denial, AnswerKind.Confirmation)], answer.Differing.Select(each => (each.Before.Point.Kind, each.After.Point.Kind)));
    }

    [Fact]
    public void What_is_said_by_name_twice_differs_from_a_denial_in_general()
    {
        var answer = AnswerTo(Particular.With(
            Says("by-name", "company", Point(AnswerKind.Confirmation), Point(AnswerKind.LacksKnowledge)),
            Says("in-general", "company", Point(AnswerKind.Denial, to: "wider")) with { Issued = "2031-04-08" }));
        Assert.Equal([("by-name", "in-general")], answer.Differing.Select(each => (each.Before.Response.Id.Value, each.After.Response.Id.Value)));
    }

    // Nothing says when the second was given: it is taken for the last.
    [Fact]
    public void An_answer_without_a_day_comes_after_those_that_have_one()
    {
        var undated = new Source { Id = "leaflet", Kind = SourceKind.Letter, Title = "A leaflet" };
        var answer = AnswerTo(Bare.With(
            undated,
            Says("without", "company", Point(AnswerKind.Confirmation)) with { Issued = null, Cites = [new() { Source = "leaflet" }] },
            Says("dated", "company", Point(AnswerKind.Denial))));
        Assert.Equal([("dated", "without")], answer.Differing.Select(each => (each.Before.Response.Id.Value, each.After.Response.Id.Value)));
    }

    [Fact]
    public void Where_a_response_has_no_day_the_first_source_that_carries_it_or_a_point_of_it_tells_it()
    {
        Assert.Equal(8, DaysToFirst("paper-0412"));
        Assert.Equal(2, DaysToFirst("paper-0412", "paper-0406"));
        Assert.Equal(1, DaysToFirst("wire-0405", "paper-0412"));

        static int? DaysToFirst(Id source, params Id[] ofPoint) => Bare.With(Says("r", "company", Point(AnswerKind.Denial) with { Cites = [.. ofPoint.Select(id => new Citation { Source = id })] }) with
        {
            Issued = null,
            Cites = [new() { Source = source }],
        }).Evaluated().Answer.DaysToFirst;
    }

    [Fact]
    public void The_days_are_counted_from_when_it_was_said_where_that_is_known()
    {
        var said = Made(Making("paper-0404") with { Said = "2031-04-02" }).With(Says("r", "company", Point(AnswerKind.Denial)));
        Assert.Equal(5, said.Evaluated().Answer.DaysToFirst);
    }

    [Fact]
    public void No_days_are_told_where_another_answer_may_have_been_first()
    {
        var open = Says("s", "company", Point(AnswerKind.Denial)) with { Issued = "[..2031-04-09]" };
        Assert.Null(Bare.With(Says("r", "company", Point(AnswerKind.Denial)), open).Evaluated().Answer.DaysToFirst);
    }

    private static PartyAnswer AnswerTo(ClaimSet set) => Assert.Single(set.Evaluated().Answer.Parties);
}
