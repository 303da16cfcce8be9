using static FactCheck.Tests.Unit.Evaluation.Matter;

namespace FactCheck.Tests.Unit.Evaluation;

public class NumbersTests
{
    [Fact]
    public void Carriers_makers_and_outlets_that_only_repeat_are_counted_each_for_itself()
    {
        var claim = Made(Making("paper-0404", "agency"), Making("paper-0406", "agency"), Making("wire-0405", "lab"), Making("wire-0405", "court").As(Modality.Suspected)).Evaluated();
        Assert.Equal("3 carriers, 3 origins, 3 makers, 1 outlet only repeating", claim.Origins.ToString());
        Assert.Equal(["agency", "lab", "court"], claim.Makers.All.Select(origin => origin.ToString()));
    }

    [Fact]
    public void Who_fears_asks_or_presupposes_it_is_no_maker()
    {
        var claim = Made(Making("paper-0404", "lab").As(Modality.Possible), Making("paper-0404", "court").As(Modality.Asked), Making("paper-0404", "rival").As(Modality.Presupposed)).Evaluated();
        Assert.Equal((0, Modality.Possible), (claim.Origins.Makers, claim.Strongest));
    }

    [Fact]
    public void Each_origin_put_it_as_strongly_as_its_strongest_making()
    {
        var claim = Made(Making("paper-0404", "lab").As(Modality.Asked), Making("paper-0406", "court").As(Modality.Possible), Making("wire-0405", "lab").As(Modality.Suspected)).Evaluated();
        Assert.Equal(["lab Suspected", "court Possible"], claim.PutBy.Select(put => $"{put.By} {put.Modality}"));
        Assert.Equal(Modality.Suspected, claim.Strongest);
    }

    [Fact]
    public void A_body_and_its_member_are_one_maker_in_two_origins()
    {
        var claim = Made(Making("paper-0404", "worker"), Making("paper-0406", "company")).Evaluated();
        Assert.Equal((1, 2, true), (claim.Origins.Makers, claim.Makers.All.Length, claim.Makers.SomeNotToldApart));
    }

    [Fact]
    public void Evidence_is_counted_by_the_origins_that_count()
    {
        var claim = Bare.With(For("seen", "lab", "court", "paper"), For("log", "lab").Disclosed(), Against("no", "company", "rival"), Says("yes", "company", Point(AnswerKind.Confirmation, Coverage.Full))).Evaluated();
        Assert.Equal("1 carrier, 1 origin, 1 maker, 2 origins of evidence for it, 1 origin of evidence against it, documented, confirmed by the accused", claim.Origins.ToString());
    }

    [Fact]
    public void Numbers_are_equal_when_all_of_them_are() => Assert.Equal(Bare.Evaluated().Origins, Bare.With(Says("no", "company", Point(AnswerKind.Denial))).Evaluated().Origins);
}
