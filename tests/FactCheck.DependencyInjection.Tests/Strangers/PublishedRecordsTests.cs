using FactCheck.DependencyInjection.Tests.Web;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.DependencyInjection.Tests.Strangers;

/// <summary>One service reads what another publishes.</summary>
public sealed class PublishedRecordsTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void What_another_service_publishes_is_served()
    {
        var services = new ServiceCollection();
        services.AddSingleton(_site.Client);
        services.AddFactCheck().AddClaimSetSource<PublishedRecords>();
        using var provider = services.BuildServiceProvider();
        var claimSets = provider.GetRequiredService<IClaimSets>();
        Assert.Equal(["harbour-water"], claimSets.Names.AsEnumerable());
        Assert.Equal(ClaimSetFile.Load(Seed.Path("harbour-water")).ForPublication(), claimSets.Get("harbour-water").ClaimSet);
        Assert.Equal(["harbour-water"], claimSets.Get("harbour-water").DiagnosticsForEditors.Select(advice => advice.File).Distinct());
    }

    [Fact]
    public async Task What_is_known_is_not_transferred_again()
    {
        var source = new PublishedRecords(_site.Client);
        var first = await source.ReadAsync("harbour-water", null, CancellationToken.None);
        Assert.Null(await source.ReadAsync("harbour-water", first!.Revision, CancellationToken.None));
        await _site.Write("harbour-water", Seed.Titled("Harbour Water, corrected"));
        Assert.NotEqual(first.Revision, (await source.ReadAsync("harbour-water", first.Revision, CancellationToken.None))!.Revision);
    }

    [Fact]
    public async Task A_service_that_is_down_is_a_fault()
    {
        await File.WriteAllTextAsync(_site.PathOf("harbour-water"), Seed.Broken);
        var services = new ServiceCollection();
        services.AddSingleton(_site.Client);
        services.AddFactCheck().AddClaimSetSource<PublishedRecords>();
        await using var provider = services.BuildServiceProvider();
        var claimSets = provider.GetRequiredService<IClaimSets>();
        var fault = Assert.Single(Assert.Throws<ClaimSetException>(() => claimSets.Get("harbour-water")).Diagnostics);
        Assert.Equal(("FC4003", "The source of the claim set threw System.Net.Http.HttpRequestException."), (fault.Code, fault.Message));
    }
}
