using System.Net;
using System.Text.Json.Nodes;

namespace FactCheck.DependencyInjection.Tests.Web;

public sealed class ReloadTests : IDisposable
{
    private const string Address = "/claim-sets/harbour-water";

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_file_that_changes_is_served_under_another_tag()
    {
        using var before = await _site.Client.GetAsync(new Uri(Address, UriKind.Relative));
        await _site.Write("harbour-water", Seed.Titled("Harbour Water, corrected"));
        using var after = await _site.GetUnless(Address, before.Headers.ETag!);
        Assert.Equal((HttpStatusCode.OK, "Harbour Water, corrected"), (after.StatusCode, (string?)JsonNode.Parse(await after.Content.ReadAsStringAsync())!["title"]));
        Assert.Contains("Harbour Water, corrected", await _site.Client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_of_the_editors_is_sent_at_no_address()
    {
        using var before = await _site.Client.GetAsync(new Uri(Address, UriKind.Relative));
        await _site.Write("harbour-water", (ClaimSetFile.Load(Seed.Path("harbour-water")).ClaimSet with { Note = "SECRET" }).ToJson());
        Assert.Equal("SECRET", _site.ClaimSets.Get("harbour-water").ClaimSetForEditors.ClaimSet.Note);
        foreach (var address in new[] { "/", "/claim-sets", Address, $"{Address}/report", $"{Address}/unanswered", $"{Address}/allegations/night-discharge" })
            Assert.DoesNotContain("SECRET", await _site.Client.GetStringAsync(new Uri(address, UriKind.Relative)), StringComparison.Ordinal);
        using var after = await _site.GetUnless(Address, before.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, after.StatusCode);
    }

    [Fact]
    public async Task A_file_that_breaks_is_served_as_it_was_and_the_service_says_so()
    {
        using var before = await _site.Client.GetAsync(new Uri(Address, UriKind.Relative));
        await _site.Write("harbour-water", Seed.Broken);
        using var after = await _site.GetUnless(Address, before.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, after.StatusCode);
        Assert.Equal("Degraded", await _site.Client.GetStringAsync(new Uri("/health", UriKind.Relative)));
        var entry = JsonNode.Parse(await _site.Client.GetStringAsync(new Uri("/claim-sets", UriKind.Relative)))![0]!;
        Assert.Equal((before.Headers.ETag!.Tag, false), ($"\"{entry["fingerprint"]}\"", (bool)entry["isCurrent"]!));
    }

    [Fact]
    public async Task A_file_that_never_was_a_claim_set_is_told_by_codes_and_lines_without_a_word_of_it()
    {
        await File.WriteAllTextAsync(_site.PathOf("harbour-water"), Seed.Harbour.Replace("\"newsArticle\"", "\"SECRET\"", StringComparison.Ordinal));
        foreach (var address in new[] { "/", Address, $"{Address}/report", $"{Address}/unanswered", $"{Address}/allegations/night-discharge" })
        {
            using var response = await _site.Client.GetAsync(new Uri(address, UriKind.Relative));
            var text = await response.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal("""[{"code":"FC0203","line":38}]""", JsonNode.Parse(text)!["errors"]!.ToJsonString());
            Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
            Assert.DoesNotContain(_site.PathOf("harbour-water"), text, StringComparison.Ordinal);
        }
        var entry = JsonNode.Parse(await _site.Client.GetStringAsync(new Uri("/claim-sets", UriKind.Relative)))![0]!;
        Assert.Equal("""{"name":"harbour-water","fingerprint":null,"isCurrent":false}""", entry.ToJsonString());
        using var health = await _site.Client.GetAsync(new Uri("/health", UriKind.Relative));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (health.StatusCode, await health.Content.ReadAsStringAsync()));
    }
}
