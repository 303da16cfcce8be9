namespace FactCheck.Tests.Unit.Validation;

public class ValidClaimSetTests
{
    private static readonly ValidClaimSet Valid = Clean.Set.Validate();

    [Fact]
    public void The_accused_are_those_whom_it_is_against_their_members_and_their_bodies()
    {
        Assert.Equal(["harbour-water", "mira-lund"], Names(Valid.AccusedOf("night-discharge")), StringComparer.Ordinal);
        Assert.Equal(["ada-quill", "bay-herald"], Names(Valid.AccusedOf("herald-paid")), StringComparer.Ordinal);
        Assert.Empty(Valid.AccusedOf("pumps-stood-still"));
    }

    [Fact]
    public void Members_of_members_and_bodies_of_bodies_are_accused_and_other_members_of_a_body_are_not()
    {
        var set = Clean.Set.Party("mira-lund", it => it with { MemberOf = ["tide-labs"] }).Party("tide-labs", it => it with { MemberOf = ["harbour-water"] })
            .Party("harbour-water", it => it with { MemberOf = ["river-office"] }).Party("river-office", it => it with { MemberOf = ["fact-bureau"] })
            .Party("coast-wire", it => it with { MemberOf = ["river-office"] });
        Assert.Equal(["fact-bureau", "harbour-water", "mira-lund", "river-office", "tide-labs"], Names(set.Validate().AccusedOf("night-discharge")), StringComparer.Ordinal);
    }

    [Fact]
    public void A_general_allegation_is_given_nearest_first()
    {
        var set = Clean.Set.Allegation("herald-paid", it => it with { Relations = [Particular("log-altered"), Particular("night-discharge")] });
        Assert.Equal(["log-altered", "night-discharge", "untreated-discharge"], Names(set.Validate().GeneralOf("herald-paid")), StringComparer.Ordinal);
        Assert.Empty(Valid.GeneralOf("untreated-discharge"));
    }

    [Fact]
    [Trait("Size", "Large")]
    public void General_allegations_are_followed_however_many_there_are()
    {
        var chain = Enumerable.Range(0, 50_000).Select(i => Clean.Set.Allegations[0] with { Id = $"a{i}", Relations = [Particular(i == 0 ? "log-altered" : $"a{i - 1}")] });
        var set = (Clean.Set with { Allegations = [.. Clean.Set.Allegations, .. chain] }).Validate();
        Assert.Equal(50_000, set.GeneralOf("a49999").Length);
    }

    [Fact]
    public void An_answer_to_the_general_allegation_answers_the_particular_one_in_general()
    {
        var answer = Assert.Single(Valid.AnswersOfAccused("night-discharge"));
        Assert.Equal((new Id("hw-answer"), AnswerKind.Denial, true), (answer.Response.Id, answer.Point.Kind, answer.InGeneral));
        Assert.False(Assert.Single(Valid.AnswersOfAccused("untreated-discharge")).InGeneral);
    }

    [Fact]
    public void A_point_that_was_said_in_general_answers_in_general_and_comes_after_what_was_said_to_the_point()
    {
        var set = Clean.Set.Response(it => it with { Points = [.. it.Points.Select(point => point with { General = true }), new() { To = ["untreated-discharge"], Kind = AnswerKind.Clarification }] });
        Assert.Equal([AnswerKind.Clarification, AnswerKind.Denial], set.Validate().AnswersOfAccused("untreated-discharge").Select(answer => answer.Point.Kind));
    }

    [Theory]
    [InlineData("harbour-water", true)]
    [InlineData("mira-lund", true)]
    [InlineData("coast-wire", false)]
    public void A_member_answers_for_the_body_and_a_stranger_does_not(string by, bool answers) =>
        Assert.Equal(answers, !Clean.Set.Response(it => it with { By = by }).Validate().AnswersOfAccused("untreated-discharge").IsEmpty);

    [Fact]
    public void A_body_answers_for_its_member()
    {
        var set = Clean.Set.Allegation("untreated-discharge", it => it with { Against = ["mira-lund"] }).Response(it => it with { By = "harbour-water" });
        Assert.Single(set.Validate().AnswersOfAccused("untreated-discharge"));
    }

    [Fact]
    public void An_unnamed_spokesperson_answers_for_the_body_that_they_are_of()
    {
        Assert.Single(By(new Actor.Unnamed { Label = "a spokesperson", Of = "harbour-water" }));
        Assert.Empty(By(new Actor.Unnamed { Label = "a spokesperson", Of = "river-office" }));
        Assert.Empty(By(new Actor.Unnamed { Label = "a spokesperson" }));
        Assert.Single(By(new Actor.Jointly(["river-office", new Actor.Unnamed { Label = "a lawyer", Of = "harbour-water" }])));

        static IEnumerable<Answer> By(Actor actor) => Clean.Set.Response(it => it with { By = actor }).Validate().AnswersOfAccused("log-altered");
    }

    [Fact]
    public void What_is_asked_of_an_id_that_is_no_allegation_is_refused()
    {
        Assert.Throws<KeyNotFoundException>(() => Valid.AccusedOf("nobody-at-all"));
        Assert.Throws<InvalidCastException>(() => Valid.AnswersOfAccused("bay-herald"));
        Assert.Throws<InvalidCastException>(() => Valid.GeneralOf("river-office-inquiry"));
    }

    private static Relation Particular(Id of) => new() { Kind = RelationKind.Specialises, To = of };

    private static IEnumerable<string> Names(IEnumerable<Id> ids) => ids.Select(id => id.Value);
}
