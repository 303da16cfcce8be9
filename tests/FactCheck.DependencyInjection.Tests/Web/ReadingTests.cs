using System.Net;
using System.Text.Json.Nodes;
using FactCheck.Reporting;

namespace FactCheck.DependencyInjection.Tests.Web;

public class ReadingTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/schema/claims-1.json", "application/schema+json")]
    [InlineData("/claim-sets/harbour-water", "application/json")]
    [InlineData("/claim-sets/harbour-water/report", "text/html; charset=utf-8")]
    [InlineData("/claim-sets/harbour-water/allegations/night-discharge", "application/json")]
    [InlineData("/claim-sets/harbour-water/allegations/night-discharge?asOf=2031-04-04", "application/json")]
    [InlineData("/claim-sets/kaspersky-2017/unanswered?asOf=2017-09-13", "application/json")]
    public async Task What_is_read_has_a_strong_tag_a_head_and_is_sent_once(string address, string type)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        var body = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, $"{response.Content.Headers.ContentType}"));
        Assert.True(response.Headers.CacheControl is { Public: true, NoCache: true, NoStore: false });
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        var tag = response.Headers.ETag!;
        Assert.False(tag.IsWeak);

        using var head = await site.Head(address);
        Assert.Equal((HttpStatusCode.OK, tag, body.Length), (head.StatusCode, head.Headers.ETag, (int)head.Content.Headers.ContentLength!));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());

        using var again = await site.GetUnless(address, tag);
        Assert.Equal((HttpStatusCode.NotModified, tag), (again.StatusCode, again.Headers.ETag));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());

        using var other = await site.GetUnless(address, new("\"another\""));
        Assert.Equal(body, await other.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("harbour-water")]
    [InlineData("kaspersky-2017")]
    [InlineData("off-the-record")]
    public async Task A_claim_set_is_served_as_it_is_published_under_its_fingerprint(string name)
    {
        var published = ClaimSetFile.Load(Seed.Path(name)).ForPublication().ClaimSet;
        using var response = await site.Client.GetAsync(new Uri($"/claim-sets/{name}", UriKind.Relative));
        Assert.Equal(published.ToJson(), await response.Content.ReadAsStringAsync());
        Assert.Equal($"\"{published.Fingerprint()}\"", response.Headers.ETag!.Tag);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/report")]
    [InlineData("/allegations/fault-known")]
    [InlineData("/unanswered")]
    public async Task Who_spoke_on_deep_background_is_sent_from_no_address(string address)
    {
        var text = await site.Client.GetStringAsync(new Uri($"/claim-sets/off-the-record{address}", UriKind.Relative));
        Assert.DoesNotContain("took part", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "harbour-water")]
    [InlineData("/claim-sets/kaspersky-2017/report", "kaspersky-2017")]
    [InlineData("/claim-sets/off-the-record/report", "off-the-record")]
    public async Task A_page_is_that_of_the_library_and_no_header_stands_in_its_way(string address, string name)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(ClaimSetFile.Load(Seed.Path(name)).ToHtml(), await response.Content.ReadAsStringAsync());
        Assert.Equal(["frame-ancestors 'none'"], response.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task The_claim_sets_are_listed_with_the_fingerprints_of_what_is_published()
    {
        var list = JsonNode.Parse(await site.Client.GetStringAsync(new Uri("/claim-sets", UriKind.Relative)))!.AsArray();
        Assert.Equal(
            ["harbour-water", "kaspersky-2017", "off-the-record"],
            list.Select(entry => (string?)entry!["name"]));
        Assert.All(list, entry => Assert.Equal(ClaimSetFile.Load(Seed.Path((string)entry!["name"]!)).ForPublication().ClaimSet.Fingerprint(), (string?)entry["fingerprint"]));
        Assert.All(list, entry => Assert.True((bool)entry!["isCurrent"]!));
    }

    [Fact]
    public async Task The_schema_is_that_of_the_library() =>
        Assert.Equal(FactCheckJson.Schema, await site.Client.GetStringAsync(new Uri("/schema/claims-1.json", UriKind.Relative)));

    [Theory]
    [InlineData("harbour-water", "night-discharge", null)]
    [InlineData("harbour-water", "night-discharge", "2031-04-04")]
    [InlineData("off-the-record", "fault-known", "2037-03-02")]
    public async Task An_allegation_is_served_with_its_evaluation_and_its_answer(string name, string id, string? day)
    {
        var text = await site.Client.GetStringAsync(new Uri($"/claim-sets/{name}/allegations/{id}{(day is null ? "" : $"?asOf={day}")}", UriKind.Relative));
        using var expected = new MemoryStream();
        Report.Of(ClaimSetFile.Load(Seed.Path(name)), new() { AsOf = day is null ? null : DateOnly.Parse(day, null), Allegations = [id] }).WriteJson(expected, ReportView.Cards);
        Assert.Equal(System.Text.Encoding.UTF8.GetString(expected.ToArray()), text);
        var allegation = Assert.Single(JsonNode.Parse(text)!["allegations"]!.AsArray())!;
        Assert.Equal(id, (string?)allegation["id"]);
        Assert.NotEmpty(allegation["answer"]!["parties"]![0]!["answers"]!.AsArray());
    }

    [Fact]
    public async Task Health_is_told()
    {
        using var response = await site.Client.GetAsync(new Uri("/health", UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, "Healthy"), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }
}
