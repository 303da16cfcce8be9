using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.DependencyInjection.Tests.Web;

public class ProblemTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/claim-sets/harbor-water", 404, "There is no claim set of that name: /claim-sets lists them.")]
    [InlineData("/claim-sets/harbor-water/report", 404, "There is no claim set of that name: /claim-sets lists them.")]
    [InlineData("/claim-sets/harbor-water/unanswered", 404, "There is no claim set of that name: /claim-sets lists them.")]
    [InlineData("/claim-sets/zebra/allegations/x", 404, "There is no claim set of that name: /claim-sets lists them.")]
    [InlineData("/claim-sets/harbour-water/allegations/night-dischrge", 404, "There is no such allegation.")]
    [InlineData("/claim-sets/harbour-water/allegations/zebra", 404, "There is no such allegation.")]
    [InlineData("/claim-sets/harbour-water/allegations/harbour-water", 404, "There is no such allegation.")]
    [InlineData("/claim-sets/harbour-water/allegations/night-discharge?asOf=2031-04-03", 404, "There is no such allegation as of that day.")]
    [InlineData("/claim-sets/harbour-water/allegations/night-discharge?asOf=2031-02-30", 400, "asOf is not a day of the calendar. Write it as in 2017-09-13.")]
    [InlineData("/claim-sets/harbour-water/unanswered?asOf=13.09.2017", 400, "asOf is not a day of the calendar. Write it as in 2017-09-13.")]
    [InlineData("/claim-sets/harbour-water/unanswered?asOf=", 400, "asOf is not a day of the calendar. Write it as in 2017-09-13.")]
    [InlineData("/claim-sets/harbour-water/unanswered?asOf=2017-09-13&asOf=2017-09-14", 400, "asOf is not a day of the calendar. Write it as in 2017-09-13.")]
    public async Task A_mistake_is_told_as_problem_details(string address, int status, string detail)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((status, status, detail), ((int)response.StatusCode, (int)problem["status"]!, (string?)problem["detail"]));
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-store", $"{response.Headers.CacheControl}");
    }

    [Theory]
    [InlineData("/claim-sets/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/claim-sets/%2e%2e/appsettings.json")]
    [InlineData("/claim-sets/harbour-water%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/claim-sets/harbour-water/allegations/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/claim-sets/off-the-record/allegations/%F0%9F%92%A7")]
    [InlineData("/claim-sets/harbour-water/allegations/..%5c..%5c")]
    [InlineData("/appsettings.json")]
    [InlineData("/harbour-water.claims.json")]
    [InlineData("/claim-sets/harbour-water/")]
    public async Task What_is_hostile_is_not_repeated_and_finds_nothing_that_is_not_served(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        if (address.EndsWith("harbour-water/", StringComparison.Ordinal))
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return;
        }
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("passwd", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cookie", $"{text} {response.Headers}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_the_program_is_not_taken_for_a_name_that_there_is_none_of()
    {
        using var broken = new Site(services => services.AddSingleton<TimeProvider>(new StoppedClock()));
        using var response = await broken.Client.GetAsync(new Uri("/claim-sets/harbour-water", UriKind.Relative));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain(StoppedClock.Fault, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zebra", "FrontPage is 'zebra' in the configuration, and there is no claim set of that name. Name one of these: harbour-water, kaspersky-2017.")]
    [InlineData("", "FrontPage is '' in the configuration, and there is no claim set of that name. Name one of these: harbour-water, kaspersky-2017.")]
    public void A_front_page_that_is_no_claim_set_is_told_when_the_service_starts(string frontPage, string message)
    {
        using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("FrontPage", frontPage));
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => factory.CreateClient()).Message);
    }

    [Fact]
    public async Task An_id_of_any_length_is_answered()
    {
        using var response = await site.Client.GetAsync(new Uri($"/claim-sets/harbour-water/allegations/{new string('a', 5000)}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_written()
    {
        using var response = await site.Client.PutAsync(new Uri("/claim-sets/harbour-water", UriKind.Relative), new StringContent("{}"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public const string Fault = "The clock has no hands.";

        public override DateTimeOffset GetUtcNow() => throw new KeyNotFoundException(Fault);
    }
}
