using FactCheck.Evaluation;
using static FactCheck.Tests.Unit.Evaluation.Matter;

namespace FactCheck.Tests.Unit.Evaluation;

public class ConsiderationTests
{
    [Fact]
    public void Evidence_that_stands_and_is_nobodys_own_counts()
    {
        var item = Considered(For("seen", "lab"));
        Assert.Equal((Consideration.Counts, "lab"), (item.Consideration, string.Join(", ", item.Origins)));
    }

    [Fact]
    public void Support_by_a_maker_does_not_count() => Assert.Equal(Consideration.OnlyInterestedOrigins, Considered(For("seen", "paper")).Consideration);

    [Fact]
    public void Support_by_somebody_of_the_maker_does_not_count() =>
        Assert.Equal(Consideration.OnlyInterestedOrigins, Considered(For("seen", new Actor.Unnamed { Label = "an editor", Of = "paper" })).Consideration);

    [Fact]
    public void Who_only_fears_or_asks_is_no_maker_and_may_support()
    {
        var set = Made(Making("paper-0404").As(Modality.Possible), Making("paper-0406").As(Modality.Asked)).With(For("seen", "paper"));
        Assert.Equal(Consideration.Counts, Assert.Single(set.Evaluated().For.Items).Consideration);
    }

    [Theory]
    [InlineData("company")]
    [InlineData("worker")]
    [InlineData("holding")]
    public void What_the_accused_bring_against_it_does_not_count(string by) => Assert.Equal(Consideration.OnlyInterestedOrigins, Considered(Against("seen", by)).Consideration);

    [Fact]
    public void What_the_accused_bring_for_it_counts() => Assert.Equal(Consideration.Counts, Considered(For("seen", "company")).Consideration);

    [Fact]
    public void What_a_maker_brings_against_it_counts() => Assert.Equal(Consideration.Counts, Considered(Against("seen", "paper")).Consideration);

    [Fact]
    public void Of_several_origins_the_uninterested_are_kept()
    {
        var item = Considered(For("seen", "paper", "lab"));
        Assert.Equal((Consideration.Counts, "lab"), (item.Consideration, string.Join(", ", item.Origins)));
    }

    [Fact]
    public void Evidence_without_citation_has_no_origin() => Assert.Equal(Consideration.NoOrigin, Considered(For("seen")).Consideration);

    [Fact]
    public void Evidence_that_attacks_each_other_is_contested() =>
        Assert.Equal(Consideration.Contested, Considered(For("seen", "lab").Attacking("doubt"), Doubt().Attacking("seen")).Consideration);

    [Fact]
    public void Contested_evidence_of_an_interested_origin_is_said_to_be_interested() =>
        Assert.Equal(Consideration.OnlyInterestedOrigins, Considered(For("seen", "paper").Attacking("doubt"), Doubt()).Consideration);

    [Fact]
    public void Evidence_that_is_attacked_by_what_stands_is_defeated() => Assert.Equal(Consideration.Defeated, Considered(For("seen", "lab"), Doubt()).Consideration);

    [Fact]
    public void Evidence_that_only_retracted_sources_carry_is_retracted() =>
        Assert.Equal(Consideration.Retracted, Considered(For("seen") with { Cites = [new() { Source = "taken-back", Via = ["court"] }] }).Consideration);

    [Fact]
    public void Evidence_that_another_source_carries_too_is_not_retracted() =>
        Assert.Equal(Consideration.Counts, Considered(For("seen") with { Cites = [new() { Source = "taken-back", Via = ["court"] }, new() { Source = "wire-0405", Via = ["court"] }] }).Consideration);

    [Fact]
    public void An_item_that_bears_both_ways_is_considered_for_each_side()
    {
        var claim = Bare.With(For("seen", "paper") with { Bears = [new() { On = ["claim"], As = BearingKind.Supports }, new() { On = ["claim"], As = BearingKind.Attacks }] }).Evaluated();
        Assert.Equal(
            (Consideration.OnlyInterestedOrigins, Consideration.Counts),
            (Assert.Single(claim.For.Items).Consideration, Assert.Single(claim.Against.Items).Consideration));
    }

    /// <summary>What becomes of the first of some evidence on the claim.</summary>
    private static ConsideredEvidence Considered(params System.Collections.Immutable.ImmutableArray<Item> evidence)
    {
        var claim = Bare.With(evidence).Evaluated();
        return Assert.Single(claim.For.Items.Concat(claim.Against.Items), item => item.Evidence.Id == evidence[0].Id);
    }

    private static Evidence Doubt() => For("doubt", "court") with { Bears = [new() { On = ["seen"], As = BearingKind.Attacks }] };
}
