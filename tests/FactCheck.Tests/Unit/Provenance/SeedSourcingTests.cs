using FactCheck.Provenance;
using static FactCheck.Tests.Unit.Provenance.Tracings;

namespace FactCheck.Tests.Unit.Provenance;

/// <summary>What the invented seeds were made to show.</summary>
public class SeedSourcingTests
{
    [Fact]
    public void Five_carriers_of_one_agency_have_one_origin()
    {
        var sourcing = Of("one-agency", "hulls-not-inspected");
        Assert.Equal((5, 1), (sourcing.Carriers.Length, sourcing.Origins.Number));
        Assert.Equal("two people with knowledge of the fleet, via keel-wire", Assert.Single(sourcing.Origins.All).ToString());
        Assert.Equal(["sound-courier", "radio-veldra", "eastmark-post", "daily-tarn"], Names(sourcing.OutletsThatOnlyRepeat));
        Assert.Equal(["keel-wire", "two people with knowledge of the fleet"], Names(sourcing.CommonLinks));
        Assert.Empty(sourcing.CircularReports);
    }

    [Fact]
    public void A_paper_that_finds_its_own_words_confirmed_elsewhere_reports_in_a_circle()
    {
        Assert.Equal(["osterlow-echo → fellside-online"], Of("circular-reporting", "closure-decided").Circles());
        Assert.Equal(["fellside-online → osterlow-echo"], Of("circular-reporting", "land-promised").Circles());
    }

    private static Sourcing Of(string seed, Id item) => new SourceTracing(ClaimSetFile.Load(Repository.PathOf("seeds", $"{seed}.claims.json"))).Of(item);
}
