using System.Net;
using System.Text;
using FactCheck.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace FactCheck.Tests.Unit.Serializer;

/// <summary>A minimal API of ASP.NET Core that takes and gives what belongs to a claim set.</summary>
public sealed class WebApiTests : IAsyncLifetime
{
    private readonly WebApplication _app = Build();
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client = _app.GetTestClient();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_claim_set_that_is_posted_comes_back_the_same()
    {
        using var response = await Post("/claim-sets", ClaimSetJson.Write(Examples.Harbour));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Examples.Harbour, Examples.Read(await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task An_allegation_is_given_in_the_words_of_the_format()
    {
        var json = await _client.GetStringAsync(new Uri("/allegations/night-discharge", UriKind.Relative));
        Assert.StartsWith("""{"id":"night-discharge","statement":"Harbour Water discharged untreated water at night.","against":["harbour-water"],"cites":[{"source":"herald-0404",""", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_evaluation_is_given_in_words()
    {
        var json = await _client.GetStringAsync(new Uri("/evaluation/night-discharge", UriKind.Relative));
        Assert.StartsWith("""{"id":"night-discharge","statement":"Harbour Water discharged untreated water at night.","against":["harbour-water"],"status":"noEvidenceRecorded","numbers":{"carriers":1,""", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_is_read_from_a_path_and_what_is_none_is_a_bad_request()
    {
        using var unknown = await _client.GetAsync(new Uri("/allegations/another", UriKind.Relative));
        using var none = await _client.GetAsync(new Uri("/allegations/No%20Slug", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, none.StatusCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{ "id": "A" }""")]
    [InlineData("""{ "id": "\ud800" }""")]
    [InlineData("""{ "\ud800": 1 }""")]
    [InlineData("""{ "id": "a", "id": "a" }""")]
    public async Task What_is_no_claim_set_is_a_bad_request(string json)
    {
        using var response = await Post("/claim-sets", json);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_bad_request()
    {
        using var content = new ByteArrayContent([.. "{ \"id\": \""u8, 0xC3, 0x28, .. "\" }"u8]);
        content.Headers.ContentType = new("application/json");
        using var response = await _client.PostAsync(new Uri("/claim-sets", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task<HttpResponseMessage> Post(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await _client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        app.MapPost("/claim-sets", (ClaimSet claimSet) => claimSet);
        app.MapGet("/allegations/{id}", (Id id) => Examples.Harbour.Allegations.FirstOrDefault(allegation => allegation.Id == id) is { } found ? Results.Ok(found) : Results.NotFound());
        app.MapGet("/evaluation/{id}", (Id id) => Examples.Harbour.Validate().Evaluate()[id]);
        return app;
    }
}
