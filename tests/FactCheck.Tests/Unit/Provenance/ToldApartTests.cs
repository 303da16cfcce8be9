using FactCheck.Provenance;
using static FactCheck.Tests.Unit.Provenance.Tracings;

namespace FactCheck.Tests.Unit.Provenance;

/// <summary>How many origins can be told apart, by hand; the laws try the same on many.</summary>
public class ToldApartTests
{
    private static readonly ValidClaimSet Set = Set(
        [
            Party("state"), Party("department", "state"), Party("club"), Party("ann", "department"), Party("ben", "department", "club"), Party("herald"), Party("wire"),
        ],
        [Source("paper", "herald", null, SourceKind.TechnicalReport, "ann"), Source("leaflet", null)]);

    [Fact]
    public void Officials_and_their_own_department_are_one() => Assert.Equal(1, Set.NumberOf(Origin("department"), Origin(Unnamed("officials", "department"), "herald")));

    [Fact]
    public void Officials_of_one_department_are_one_whoever_reports_them() =>
        Assert.Equal(1, Set.NumberOf(Origin(Unnamed("officials", "department"), "wire"), Origin(Unnamed("an aide", "department"), "herald")));

    [Fact]
    public void A_department_and_two_named_members_of_it_are_two() => Assert.Equal(2, Set.NumberOf(Origin("department"), Origin("ann"), Origin("ben")));

    [Fact]
    public void A_member_of_a_member_is_not_told_apart_from_the_body() => Assert.Equal(1, Set.NumberOf(Origin("ann"), Origin("state")));

    [Fact]
    public void Two_bodies_of_one_member_are_told_apart() => Assert.Equal(2, Set.NumberOf(Origin("department"), Origin("club"), Origin("ben")));

    [Fact]
    public void A_work_is_not_told_apart_from_those_who_publish_or_write_it_nor_from_their_bodies()
    {
        foreach (var party in new[] { "herald", "ann", "department", "state" })
            Assert.Equal(1, Set.NumberOf(Origin(new Actor.Work("paper")), Origin(party)));
        Assert.Equal(2, Set.NumberOf(Origin(new Actor.Work("paper")), Origin("ben")));
        Assert.Equal(2, Set.NumberOf(Origin(new Actor.Work("paper")), Origin(new Actor.Work("leaflet"))));
    }

    [Fact]
    public void Each_of_several_and_their_members_are_not_told_apart_from_all_of_them()
    {
        var both = Origin(Jointly("department", "wire"));
        foreach (var within in new[] { Origin("wire"), Origin("ann"), Origin(Unnamed("officials", "department"), "herald"), Origin(new Actor.Work("paper")) })
            Assert.False(new SourceTracing(Set).CanBeToldApart(within, both));
        Assert.True(new SourceTracing(Set).CanBeToldApart(Origin("state"), both));
        Assert.Equal(2, Set.NumberOf(both, Origin("wire"), Origin("ben")));
    }

    [Fact]
    public void Several_with_officials_of_a_body_are_not_told_apart_from_several_with_the_body() =>
        Assert.Equal(1, Set.NumberOf(Origin(Jointly("department", "wire")), Origin(Jointly("wire", Unnamed("officials", "department")), "herald")));

    // A department, and the department with one of its own, are each within the other.
    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void Two_that_are_within_each_other_are_one_however_many_others_there_are(int others)
    {
        Origin[] strangers = [.. Enumerable.Range(0, others).Select(i => Origin(Unnamed($"stranger {i}"), "herald"))];
        Assert.Equal(others + 1, Set.NumberOf([Origin("department"), .. strangers, Origin(Jointly("department", "ann"))]));
        Assert.Equal(others + 1, Set.NumberOf([Origin(Jointly("department", "ann")), .. strangers, Origin("department")]));
    }

    [Fact]
    public void The_unnamed_without_a_body_are_one_for_each_label_and_reporter()
    {
        Assert.Equal(1, Set.NumberOf(Origin(Unnamed("sources"), "herald"), Origin(Unnamed("sources") with { Count = 2 }, "herald")));
        Assert.Equal(3, Set.NumberOf(Origin(Unnamed("sources"), "herald"), Origin(Unnamed("sources"), "wire"), Origin(Unnamed("aides"), "wire"), Origin(Unnamed("aides"), "wire")));
        Assert.Equal(2, Set.NumberOf(Origin(Unnamed("sources"), "herald"), Origin("herald")));
    }

    [Fact]
    public void The_greatest_set_is_found_where_the_first_choice_is_not_the_best()
    {
        // An order like the letter N: either of two below goes with either above, but not with both.
        var set = Set([Party("top-1"), Party("top-2"), Party("low-1", "top-1", "top-2"), Party("low-2", "top-2")], []);
        Assert.Equal(2, set.NumberOf(Origin("top-1"), Origin("top-2"), Origin("low-1"), Origin("low-2")));
        Assert.Equal(2, set.NumberOf(Origin("top-2"), Origin("low-2"), Origin("low-1"), Origin("top-1")));
    }

    [Fact]
    public void All_are_given_once_and_it_is_said_that_some_are_not_told_apart()
    {
        var among = new SourceTracing(Set).Among([Origin("ann"), Origin("department"), Origin("ann")]);
        Assert.Equal([Origin("ann"), Origin("department")], among.All.AsEnumerable());
        Assert.True(among.SomeNotToldApart);
        Assert.False(new SourceTracing(Set).Among([Origin("ann"), Origin("wire")]).SomeNotToldApart);
    }

    [Fact]
    public void None_are_none() => Assert.Equal(0, new SourceTracing(Set).Among([]).Number);

    [Fact]
    public void An_origin_that_the_claim_set_does_not_know_is_within_nothing() =>
        Assert.Equal(3, Set.NumberOf(Origin("stranger"), Origin(new Actor.Work("unheard-of")), Origin("ann"), Origin("department")));

    [Fact]
    [Trait("Size", "Large")]
    public void A_body_of_a_hundred_thousand_members_is_reckoned_with()
    {
        const int Count = 100_000;
        var members = Enumerable.Range(0, Count).Select(i => Party($"member-{i}", "body")).ToArray();
        var set = Set([Party("body"), .. members], []);
        Assert.Equal(Count, set.NumberOf([Origin("body"), .. members.Select(member => Origin(member.Id))]));
    }

    [Fact]
    [Trait("Size", "Large")]
    public void A_chain_of_memberships_of_a_hundred_thousand_needs_no_stack()
    {
        const int Count = 100_000;
        var parties = Enumerable.Range(0, Count).Select(i => i == 0 ? Party("party-0") : Party($"party-{i}", $"party-{i - 1}")).ToArray();
        var set = Set(parties, []);
        Assert.Equal(1, set.NumberOf(Origin(parties[^1].Id), Origin("party-0"), Origin("party-50000")));
    }

    [Fact]
    public void A_chain_of_memberships_all_of_which_speak_is_one()
    {
        var parties = Enumerable.Range(0, 400).Select(i => i == 0 ? Party("party-0") : Party($"party-{i}", $"party-{i - 1}")).ToArray();
        Assert.Equal(1, Set(parties, []).NumberOf([.. parties.Select(party => Origin(party.Id))]));
    }
}
