using static FactCheck.Tests.Unit.Provenance.Tracings;

namespace FactCheck.Tests.Unit.Provenance;

public class CircularReportingTests
{
    private static readonly Party[] Parties = [Party("ant"), Party("bee"), Party("cat"), Party("dog"), Party("eel")];

    [Fact]
    public void Two_reports_of_one_day_that_lead_to_each_other_are_circular() =>
        Assert.Equal(["ant → bee"], Circles(("ant", "2034-02-05", ["bee"]), ("bee", "2034-02-05", ["ant"])));

    [Fact]
    public void Whoever_gave_it_out_first_and_has_it_back_is_first() =>
        Assert.Equal(["bee → cat → ant"], Circles(("bee", "2034-02-05", ["ant"]), ("ant", "2034-02-04", ["cat"]), ("cat", "2034-02-03", ["bee"])));

    [Fact]
    public void A_circle_may_close_within_one_chain() => Assert.Equal(["ant → bee"], Circles(("ant", "2034", ["bee", "ant"])));

    [Fact]
    public void Words_that_go_out_and_never_come_back_are_not_circular() =>
        Assert.Empty(Circles(("ant", "2034", ["bee", "cat"]), ("bee", "2034", ["cat", "dog"]), ("cat", "2034", ["dog"])));

    [Fact]
    public void What_one_had_only_later_cannot_have_been_passed_on()
    {
        // Bee had it from ant on the 3rd. That ant has it from bee by cat on the 5th is one circle; that ant had it from dog on the 1st closes none.
        Assert.Equal(["ant → bee → cat"], Circles(("bee", "2034-02-03", ["ant"]), ("ant", "2034-02-05", ["cat"]), ("cat", "2034-02-04", ["bee"])));
        // Ant → bee on the 1st, bee → cat on the 2nd, cat → ant on the 3rd: three steps in the wrong order whichever is the last.
        Assert.Empty(Circles(("ant", "2034-02-01", ["bee"]), ("bee", "2034-02-02", ["cat"]), ("cat", "2034-02-03", ["ant"])));
    }

    [Fact]
    public void Unknown_dates_allow_everything()
    {
        Assert.Equal(["ant → cat → bee"], Circles(("ant", null, ["bee"]), ("bee", null, ["cat"]), ("cat", null, ["ant"])));
        Assert.Single(Circles(("ant", "2034-02-01", ["bee"]), ("bee", "[2034-02-02..]", ["cat"]), ("cat", "[..2034-02-03]", ["ant"])));
        Assert.Single(Circles(("ant", "2034-02-01", ["bee"]), ("bee", "2034-02", ["cat"]), ("cat", "2034-02", ["ant"])));
    }

    [Fact]
    public void Somebody_unnamed_is_passed_over_and_several_are_looked_at_one_by_one() =>
        Assert.Equal(["ant → bee"], Circles(("ant", "2034", [Unnamed("a friend"), Jointly("cat", "bee")]), ("bee", "2034", [Jointly(Unnamed("staff"), "ant")])));

    [Fact]
    public void A_work_stands_for_its_publisher_as_of_its_own_day()
    {
        Party[] parties = [Party("ant"), Party("bee")];
        Source[] sources = [Source("ant-old", "ant", "2034-02-01"), Source("bee-1", "bee", "2034-02-03"), Source("ant-new", "ant", "2034-02-05")];
        var back = Set(parties, sources, Citing("bee-1", new Actor.Work("ant-old")), Citing("ant-new", "bee"));
        Assert.Equal(["ant → bee"], back.Sourcing().Circles());
        // The later article says where it has it from; the older one, which bee drew on, does not come out of that.
        Party[] three = [.. parties, Party("cat")];
        var early = Set(three, [.. sources, Source("cat-1", "cat", "2034-02-02")], Citing("bee-1", new Actor.Work("ant-old")), Citing("ant-new", "cat"), Citing("cat-1", "bee"));
        Assert.Empty(early.Sourcing().Circles());
        var own = Set(parties, sources, Citing("ant-new", new Actor.Work("ant-old")));
        Assert.Empty(own.Sourcing().Circles());
    }

    [Fact]
    public void A_work_without_publisher_is_a_member_itself()
    {
        var set = Set([Party("ant")], [Source("page", null), Source("ant-1", "ant")], Citing("page", "ant"), Citing("ant-1", new Actor.Work("page")));
        Assert.Equal(["ant → page"], set.Sourcing().Circles());
    }

    [Fact]
    public void Two_circles_without_a_common_member_are_two() =>
        Assert.Equal(["ant → bee", "cat → dog"], Circles(("cat", null, ["dog"]), ("dog", null, ["cat"]), ("ant", null, ["bee"]), ("bee", null, ["ant"])));

    // By bee and cat the dog is reached first, for they leave more time; by eel it is reached by the same day in fewer steps.
    [Fact]
    public void Of_two_ways_that_leave_as_much_time_the_shorter_one_is_told() =>
        Assert.Equal(
            ["ant → dog → eel"],
            Circles(("ant", "2034-02-10", ["bee"]), ("bee", "2034-02-09", ["cat"]), ("cat", "2034-02-05", ["dog"]), ("ant", "2034-02-05", ["eel"]), ("eel", "2034-02-05", ["dog"]), ("dog", "2034-02-04", ["ant"])));

    [Fact]
    [Trait("Size", "Large")]
    public void A_circle_of_fifty_thousand_needs_no_stack()
    {
        const int Count = 50_000;
        var parties = Enumerable.Range(0, Count).Select(i => Party($"party-{i}")).ToArray();
        var sources = parties.Select(party => Source($"{party.Id}-says", party.Id.Value)).ToArray();
        var cites = Enumerable.Range(0, Count).Select(i => Citing(sources[i].Id.Value, parties[(i + 1) % Count].Id)).ToArray();
        Assert.Equal(Count, Set(parties, sources, cites).Sourcing().CircularReports.Single().Members.Length);
    }

    private static IEnumerable<string> Circles(params (string Outlet, string? On, Actor[] Via)[] reports)
    {
        var sources = reports.Select((report, i) => Source($"{report.Outlet}-{i}", report.Outlet, report.On is null ? null : EdtfDate.Parse(report.On))).ToArray();
        return Set(Parties, sources, [.. reports.Select((report, i) => Citing(sources[i].Id.Value, report.Via))]).Sourcing().Circles();
    }
}
