using FactCheck.Argumentation;
using static FactCheck.Argumentation.GroundedLabelling;

namespace FactCheck.Tests.Unit.Argumentation;

public class GroundedCertificateTests
{
    private static readonly ArgumentationFramework Chain = new(3, [new(0, 1), new(1, 2)]);
    private static readonly ArgumentationFramework EvenCircle = new(2, [new(0, 1), new(1, 0)]);

    [Fact]
    public void A_certificate_that_is_right_holds()
    {
        Assert.True(Holds(Chain, MarkIn(0), MarkOut(0), MarkIn(1)));
        Assert.True(Holds(Chain, MarkIn(3), MarkOut(0), MarkIn(7)));
        Assert.True(Holds(EvenCircle, MarkUndecided, MarkUndecided));
    }

    [Fact]
    public void A_labelling_of_another_number_of_arguments_is_refused()
    {
        Assert.False(Holds(Chain, MarkIn(0), MarkOut(0)));
        Assert.False(Holds(Chain, MarkIn(0), MarkOut(0), MarkIn(1), MarkIn(2)));
    }

    [Fact]
    public void What_is_in_must_be_attacked_by_what_is_out()
    {
        Assert.False(Holds(Chain, MarkIn(0), MarkIn(1), MarkIn(2)));
        Assert.False(Holds(Chain, MarkIn(0), MarkUndecided, MarkIn(1)));
    }

    // Each defends itself against the other: complete, but not grounded. Whatever the places, one of them cannot be.
    [Fact]
    public void What_is_in_must_not_be_defended_by_itself_or_by_what_comes_later()
    {
        Assert.False(Holds(EvenCircle, MarkIn(0), MarkOut(0)));
        Assert.False(Holds(Chain, MarkIn(1), MarkOut(0), MarkIn(0)));
        Assert.False(Holds(Chain, MarkIn(0), MarkOut(0), MarkIn(0)));
        var circleOfFour = new ArgumentationFramework(4, [new(0, 1), new(1, 2), new(2, 3), new(3, 0)]);
        for (var order = 0; order < 4; order++)
            Assert.False(Holds(circleOfFour, MarkIn(order), MarkOut(0), MarkIn(2), MarkOut(2)));
    }

    [Fact]
    public void What_is_out_must_have_a_defeater_that_is_in_and_attacks_it()
    {
        Assert.False(Holds(Chain, MarkIn(0), MarkOut(2), MarkIn(1)));
        Assert.False(Holds(Chain, MarkOut(1), MarkOut(0), MarkOut(1)));
        Assert.False(Holds(Chain, MarkIn(0), MarkOut(1), MarkIn(1)));
        Assert.False(Holds(Chain, MarkIn(0), MarkOut(3), MarkIn(1)));
        Assert.False(Holds(Chain, MarkIn(0), MarkOut(int.MaxValue), MarkIn(1)));
        Assert.False(Holds(new(1, [new(0, 0)]), MarkOut(0)));
    }

    [Fact]
    public void What_is_in_must_not_be_defended_by_an_argument_that_is_not_there()
    {
        var attacked = new ArgumentationFramework(2, [new(1, 0)]);
        Assert.All([2, 3, int.MaxValue], defeater => Assert.False(Holds(attacked, MarkIn(1), MarkOut(defeater))));
    }

    [Fact]
    public void Nothing_has_no_certificate()
    {
        Assert.Throws<ArgumentNullException>(() => GroundedCertificate.Holds(null!, Chain.GroundedLabelling()));
        Assert.Throws<ArgumentNullException>(() => GroundedCertificate.Holds(Chain, null!));
    }

    [Fact]
    public void What_is_undecided_must_be_attacked_by_something_undecided_and_nothing_that_is_in()
    {
        Assert.False(Holds(Chain, MarkUndecided, MarkOut(0), MarkIn(0)));
        Assert.False(Holds(Chain, MarkIn(0), MarkUndecided, MarkUndecided));
        Assert.False(Holds(Chain, MarkIn(0), MarkOut(0), MarkUndecided));
        Assert.False(Holds(Chain, MarkUndecided, MarkUndecided, MarkUndecided));
    }

    [Fact]
    public void Of_all_labellings_of_small_frameworks_exactly_the_grounded_one_holds()
    {
        const int Count = 3;
        int[] marks = [MarkUndecided, MarkIn(0), MarkIn(1), MarkIn(2), MarkOut(0), MarkOut(1), MarkOut(2)];
        foreach (var attacks in Frameworks.All(Count))
        {
            var framework = new ArgumentationFramework(Count, attacks);
            var grounded = new Plainly(Count, attacks).GroundedLabels();
            var holding = (from a in marks
                           from b in marks
                           from c in marks
                           let labelling = new GroundedLabelling([a, b, c])
                           where GroundedCertificate.Holds(framework, labelling)
                           select Frameworks.Labels(labelling)).ToList();
            Assert.NotEmpty(holding);
            Assert.All(holding, labels => Assert.Equal(grounded, labels));
        }
    }

    private static bool Holds(ArgumentationFramework framework, params int[] marks) => GroundedCertificate.Holds(framework, new(marks));
}
