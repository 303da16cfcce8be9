using FactCheck.Provenance;
using static FactCheck.Tests.Unit.Provenance.Tracings;

namespace FactCheck.Tests.Unit.Provenance;

public class SourcingTests
{
    private static readonly Party[] Parties =
    [
        Party("herald", PartyKind.NewsOrganisation), Party("post", PartyKind.NewsOrganisation), Party("wire", PartyKind.NewsAgency), Party("office", PartyKind.GovernmentBody),
    ];

    private static readonly Source[] Sources =
    [
        Source("herald-1", "herald"), Source("herald-2", "herald"), Source("post-1", "post"), Source("wire-1", "wire", null, SourceKind.AgencyReport), Source("bill", "office", null, SourceKind.Bill),
        Source("page", null), Source("leaflet", null, null, SourceKind.Other),
    ];

    [Fact]
    public void Each_citation_has_its_chain()
    {
        var sourcing = Of(Citing("herald-1", "wire", Unnamed("aides")), Citing("page"));
        var chain = sourcing.Chains[0];
        Assert.Equal((sourcing.Item as Allegation)!.Cites[0], chain.Citation);
        Assert.Equal(("herald-1", "herald", "aides, via wire"), (chain.Carrier.Value, Origin(chain.Outlet).ToString(), chain.Origin.ToString()));
        Assert.Equal(["wire", "aides"], Names(chain.Links));
        Assert.Equal("herald-1 ← wire ← aides, via wire", chain.ToString());
        Assert.Equal(new Actor.Work("page"), sourcing.Chains[1].Outlet);
    }

    [Fact]
    public void A_carrier_that_is_cited_twice_counts_once() =>
        Assert.Equal(["herald-1", "post-1"], Of(Citing("herald-1", "wire"), Citing("post-1"), Citing("herald-1", "office")).Carriers.Select(id => id.Value));

    [Fact]
    public void An_outlet_only_repeats_where_all_that_it_says_leads_to_another() =>
        Assert.Equal(["post"], Names(Of(Citing("herald-1", "wire"), Citing("post-1", "office", "wire"), Citing("herald-2", Unnamed("officials")), Citing("wire-1", "office")).OutletsThatOnlyRepeat));

    [Fact]
    public void An_article_or_report_of_another_outlet_is_repeated_and_a_bill_is_not() =>
        Assert.Equal(["herald", "leaflet"], Names(Of(Citing("herald-1", new Actor.Work("page")), Citing("post-1", new Actor.Work("bill")), Citing("leaflet", new Actor.Work("wire-1"))).OutletsThatOnlyRepeat));

    [Fact]
    public void An_outlet_does_not_repeat_another_by_leading_to_itself() =>
        Assert.Empty(Of(Citing("herald-2", new Actor.Work("herald-1")), Citing("post-1", "office", "post")).OutletsThatOnlyRepeat);

    [Fact]
    public void Another_outlet_among_several_is_repeated() => Assert.Equal(["herald"], Names(Of(Citing("herald-1", Jointly("office", "wire"))).OutletsThatOnlyRepeat));

    [Fact]
    public void A_common_link_is_in_every_chain_as_outlet_or_link_in_the_order_of_the_first()
    {
        Assert.Equal(["wire", "aides"], Names(Of(Citing("herald-1", "wire", Unnamed("aides")), Citing("post-1", "wire", Unnamed("aides") with { Count = 2 }), Citing("wire-1", Unnamed("aides"))).CommonLinks));
        Assert.Equal(["herald"], Names(Of(Citing("herald-1", "wire"), Citing("herald-2", "office"), Citing("post-1", "herald")).CommonLinks));
    }

    [Fact]
    public void The_unnamed_of_different_reporters_are_no_common_link() =>
        Assert.Empty(Of(Citing("herald-1", Unnamed("aides")), Citing("post-1", Unnamed("aides"))).CommonLinks);

    [Fact]
    public void What_is_in_some_chains_only_or_in_the_chains_of_one_carrier_is_no_common_link()
    {
        Assert.Empty(Of(Citing("herald-1", "wire"), Citing("post-1", "office"), Citing("wire-1")).CommonLinks);
        Assert.Empty(Of(Citing("herald-1", "wire"), Citing("herald-1", "office", "wire")).CommonLinks);
        Assert.Empty(Of(Citing("herald-1", "wire")).CommonLinks);
    }

    [Fact]
    public void The_citations_of_the_points_of_a_response_follow_its_own()
    {
        var point = new Point { To = ["night-discharge"], Kind = AnswerKind.Denial, Cites = [new() { Source = "herald-0404", Via = [Unnamed("she", "harbour-water")] }] };
        var set = (Examples.Harbour with { Responses = [Examples.Harbour.Responses[0] with { Points = [point] }] }).Validate();
        var sourcing = new SourceTracing(set).Of("hw-0403");
        Assert.Equal(["herald-0404 ← harbour-water", "herald-0404 ← she of harbour-water, via bay-herald"], sourcing.Chains.Select(chain => chain.ToString()));
        Assert.Equal((1, 1, 2), (sourcing.Carriers.Length, sourcing.Origins.Number, sourcing.Origins.All.Length));
    }

    [Fact]
    public void An_item_without_citations_has_nothing()
    {
        var sourcing = new SourceTracing(Set(Parties, Sources)).Of("herald");
        Assert.Equal("herald", sourcing.Item.Id.Value);
        Assert.Empty(sourcing.Chains);
        Assert.Empty(sourcing.Carriers);
        Assert.Empty(sourcing.CommonLinks);
        Assert.Empty(sourcing.CircularReports);
        Assert.Empty(sourcing.OutletsThatOnlyRepeat);
        Assert.Empty(sourcing.Origins.All);
        Assert.Equal(0, sourcing.Origins.Number);
    }

    [Fact]
    public void An_unknown_item_is_refused() => Assert.Throws<KeyNotFoundException>(() => new SourceTracing(Set(Parties, Sources)).Of("nobody"));

    [Fact]
    public void Several_threads_see_the_same()
    {
        var sourcing = Of(Citing("herald-1", "post", Unnamed("aides")), Citing("post-1", "herald"));
        var seen = new (object, object, object)[64];
        Parallel.For(0, seen.Length, i => seen[i] = (sourcing.Origins, sourcing.Chains[0], sourcing.CircularReports[0]));
        Assert.Single(seen.Distinct());
    }

    private static Sourcing Of(params Making[] cites) => Set(Parties, Sources, cites).Sourcing();
}
