using static FactCheck.Tests.Unit.Evaluation.Matter;

namespace FactCheck.Tests.Unit.Evaluation;

/// <summary>Whose confirmation counts as evidence, and when it is that of all who are accused.</summary>
public class ConfirmingTests
{
    private static readonly Point Full = Point(AnswerKind.Confirmation, Coverage.Full);

    private static readonly ClaimSet Both = Bare with { Allegations = [Bare.Allegations[0] with { Against = ["company", "rival"] }] };

    [Fact]
    public void Each_of_the_accused_confirms_it_or_somebody_of_theirs_in_one_response_or_in_several()
    {
        AssertConfirmed(true, Both.With(Says("yes", new Actor.Jointly(["worker", "lab", "rival"]), Full)));
        AssertConfirmed(true, Both.With(Says("yes", new Actor.Jointly(["lab", "worker"]), Full), Says("too", "rival", Full)));
        AssertConfirmed(false, Both.With(Says("yes", "company", Full), Says("too", "worker", Full)));
        AssertConfirmed(false, Both.With(Says("yes", "lab", Full)));
    }

    [Fact]
    public void Somebody_unnamed_confirms_nothing_for_their_body() =>
        AssertConfirmed(false, Bare.With(Says("yes", new Actor.Unnamed { Label = "a manager", Of = "company" }, Full)));

    [Fact]
    public void Where_nobody_is_accused_nobody_confirms_it() =>
        AssertConfirmed(false, (Bare with { Allegations = [Bare.Allegations[0] with { Against = [] }] }).With(Says("yes", new Actor.Unnamed { Label = "a manager" }, Full)));

    [Theory]
    [InlineData("paper-0412", "company", true)]
    [InlineData("wire-0405", "agency", true)]
    [InlineData("paper-0412", "paper", false)]
    [InlineData("taken-back", "company", false)]
    public void It_is_carried_by_a_source_that_was_not_retracted_and_told_by_somebody_other_than_the_makers(string source, string by, bool isConfirmed)
    {
        var citation = new Citation { Source = source, Via = by is "paper" or "agency" ? [] : [by] };
        AssertConfirmed(isConfirmed, Bare.With(Says("yes", "company", Full) with { Issued = "2031-04-03", Cites = [citation] }));
        AssertConfirmed(isConfirmed, Bare.With(Says("yes", "company", Full with { Cites = [citation] }) with { Issued = "2031-04-03", Cites = [] }));
    }

    private static void AssertConfirmed(bool isConfirmed, ClaimSet set) => Assert.Equal(isConfirmed, set.Evaluated().Origins.IsConfirmedByAccused);
}
