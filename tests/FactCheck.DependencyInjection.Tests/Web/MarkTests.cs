using System.Net;
using FactCheck.Chronology;

namespace FactCheck.DependencyInjection.Tests.Web;

/// <summary>What is for editors only is sent from no address of the web sample, on any day.</summary>
public sealed class MarkTests : IDisposable
{
    private readonly Site _site = new();

    public static TheoryData<string> SetNames => [.. PlantedSets.Names];

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(SetNames))]
    public Task It_is_sent_from_no_address(string name) => Expose(PlantedSets.Of(name), PlantedSets.Of(name).Valid);

    [Fact]
    public Task A_conflict_of_a_merge_is_sent_from_no_address() => Expose(PlantedSets.Merged.Ours, PlantedSets.Merged.Set);

    private async Task Expose(PlantedMarks planted, ValidClaimSet set)
    {
        // It is the claim set of the front page as well. Only what was loaded is watched.
        _site.ClaimSets.Get("harbour-water");
        await _site.Write("harbour-water", set.ClaimSet.ToJson());
        Assert.Equal(set, _site.ClaimSets.Get("harbour-water").ClaimSetForEditors);
        string[] days =
        [
            "?asOf=1900-01-01",
            .. new Chronicle(set).Days.Union(new Chronicle(set.ForPublication()).Days).Order().Select(day => FormattableString.Invariant($"?asOf={day:yyyy-MM-dd}")),
            "",
        ];
        string[] ids = [.. set.Allegations.Select(allegation => allegation.Id.Value)];
        foreach (var address in (string[])["/", "/claim-sets", "/claim-sets/harbour-water", "/claim-sets/harbour-water/report", "/health", "/openapi/v1.json"])
            await Expose(planted, address, HttpStatusCode.OK);
        foreach (var day in days)
        {
            await Expose(planted, $"/claim-sets/harbour-water/unanswered{day}", HttpStatusCode.OK);
            foreach (var id in ids)
                await Expose(planted, $"/claim-sets/harbour-water/allegations/{id}{day}", HttpStatusCode.OK, HttpStatusCode.NotFound);
        }
        foreach (var id in ids.Where(id => !set.ForPublication().TryGet(id, out _)))
            await Expose(planted, $"/claim-sets/harbour-water/allegations/{id}", HttpStatusCode.NotFound);
    }

    private async Task Expose(PlantedMarks planted, string address, params HttpStatusCode[] expected)
    {
        using var response = await _site.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Contains(response.StatusCode, expected);
        var text = $"{response.Headers}{response.Content.Headers}{await response.Content.ReadAsStringAsync()}";
        Assert.True(planted.LeaksIn(text) is "", $"{address} has {planted.LeaksIn(text)}");
    }
}
