using FactCheck.Provenance;
using static FactCheck.Tests.Unit.Provenance.Tracings;

namespace FactCheck.Tests.Unit.Provenance;

public class OriginTests
{
    [Fact]
    public void The_origin_is_the_last_link_of_the_chain() =>
        Assert.Equal("river-office", OriginOf(Citing("herald-1", "coast-wire", "river-office")).ToString());

    [Fact]
    public void Without_a_chain_it_is_the_publisher_and_without_one_the_carrier()
    {
        Assert.Equal("bay-herald", OriginOf(Citing("herald-1")).ToString());
        Assert.Equal(new Actor.Work("leaflet"), OriginOf(Citing("leaflet")).Actor);
    }

    [Fact]
    public void The_reporter_of_somebody_unnamed_is_the_link_before_or_the_publisher_or_the_carrier()
    {
        Assert.Equal("two engineers, via coast-wire", OriginOf(Citing("herald-1", "coast-wire", Unnamed("two engineers"))).ToString());
        Assert.Equal("two engineers, via bay-herald", OriginOf(Citing("herald-1", Unnamed("two engineers"))).ToString());
        Assert.Equal("two engineers of river-office, via leaflet", OriginOf(Citing("leaflet", Unnamed("two engineers", "river-office"))).ToString());
    }

    [Fact]
    public void Only_somebody_unnamed_has_a_reporter()
    {
        Assert.Null(OriginOf(Citing("herald-1", "coast-wire", "river-office")).Reporter);
        Assert.Null(OriginOf(Citing("herald-1", "coast-wire", Jointly("river-office", "bay-herald"))).Reporter);
        Assert.Equal("river-office and aides, via coast-wire", OriginOf(Citing("herald-1", "coast-wire", Jointly("river-office", Unnamed("aides")))).ToString());
    }

    [Fact]
    public void Terms_reason_and_number_do_not_make_another_origin()
    {
        var plain = Origin(Unnamed("aides"), "coast-wire");
        var told = Origin(Unnamed("aides") with { Count = 3, Reason = "fear", Terms = AttributionTerms.Background }, "coast-wire");
        AssertSame(plain, told);
        AssertSame(Origin(Unnamed("x"), Unnamed("aides")), Origin(Unnamed("x"), Unnamed("aides") with { Count = 2 }));
    }

    [Fact]
    public void Another_label_body_or_reporter_makes_another_origin()
    {
        var origin = Origin(Unnamed("aides", "river-office"), "coast-wire");
        Assert.NotEqual(origin, Origin(Unnamed("an aide", "river-office"), "coast-wire"));
        Assert.NotEqual(origin, Origin(Unnamed("aides"), "coast-wire"));
        Assert.NotEqual(origin, Origin(Unnamed("aides", "river-office"), "bay-herald"));
        Assert.NotEqual(Origin("leaflet"), Origin(new Actor.Work("leaflet")));
    }

    [Fact]
    public void Joint_actors_are_the_same_in_any_order()
    {
        AssertSame(Origin(Jointly("a", "b", Unnamed("c")), "d"), Origin(Jointly(Unnamed("c"), "b", "a"), "d"));
        Assert.NotEqual(Origin(Jointly("a", "b")), Origin(Jointly("a", "b", "c")));
        Assert.NotEqual(Origin(Jointly("a", Unnamed("c")), "d"), Origin(Jointly("a", Unnamed("c")), "e"));
        AssertSame(Origin(Jointly("a", Unnamed("c"), Unnamed("c") with { Count = 2 }), "d"), Origin(Jointly("a", Unnamed("c")), "d"));
    }

    [Fact]
    public void Many_joint_actors_are_the_same_in_any_order()
    {
        var many = Enumerable.Range(0, 500).Select(i => (Actor)$"party-{i}").ToArray();
        AssertSame(Origin(Jointly(many)), Origin(Jointly([.. many.Reverse()])));
        Assert.NotEqual(Origin(Jointly(many)), Origin(Jointly(many[1..])));
    }

    [Fact]
    public void Parties_of_an_origin_are_those_it_names_and_those_of_a_work()
    {
        var set = Set([Party("a", "b"), Party("b"), Party("c")], [Source("work", "c", null, SourceKind.Book, "a", "c"), Source("orphan", null)]);
        string Parties(Actor actor) => string.Join(' ', new SourceTracing(set).PartiesOf(Origin(actor, "c")));
        Assert.Equal("a", Parties("a"));
        Assert.Equal("b", Parties(Unnamed("x", "b")));
        Assert.Equal("", Parties(Unnamed("x")));
        Assert.Equal("c a", Parties(new Actor.Work("work")));
        Assert.Equal("", Parties(new Actor.Work("orphan")));
        Assert.Equal("b a c", Parties(Jointly("b", Unnamed("x", "b"), "a", new Actor.Work("work"))));
    }

    private static Origin OriginOf(Making citing) => Set(
        [Party("bay-herald", PartyKind.NewsOrganisation), Party("coast-wire", PartyKind.NewsAgency), Party("river-office", PartyKind.GovernmentBody)],
        [Source("herald-1", "bay-herald"), Source("leaflet", null)],
        citing).Sourcing().Origins.All.Single();

    private static void AssertSame(Origin a, Origin b)
    {
        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }
}
