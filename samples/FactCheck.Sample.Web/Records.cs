using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Json;

namespace FactCheck.Sample.Web;

/// <summary>The addresses. Whatever is served is what may be published; an allegation is served with its answer, or not at all.</summary>
internal static class Records
{
    private const string Json = "application/json";
    private const string Name = "The name of a claim set, as /claim-sets lists it.";
    private const string Day = "The day at whose end the record is shown, as in 2017-09-13; the whole record where it is left out.";
    private const string DayPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public static void MapRecords(this WebApplication app)
    {
        var frontPage = app.Configuration["FrontPage"] ?? throw new InvalidOperationException("FrontPage is missing in the configuration: name the claim set that / shows.");
        var records = app.MapGroup("").WithTags("Records").AddEndpointFilter(Reading.ForEverybody).AddEndpointFilter(Problems.InsteadOfExceptions);
        records.MapRead("/", (IClaimSets sets, HttpResponse response) => Page(sets.Get(frontPage), response))
            .WithSummary("The claim set of the front page as an HTML page.").Produces<string>(200, "text/html").Produces(304).ProducesProblem(503);
        records.MapRead("/schema/claims-1.json", () => Reading.Tagged(Encoding.UTF8.GetBytes(FactCheckJson.Schema), "application/schema+json"))
            .WithSummary("The JSON Schema of claim sets.").Produces<JsonObject>(200, "application/schema+json").Produces(304);
        records.MapRead("/claim-sets", (IClaimSets sets) => TypedResults.Ok(sets.Names.Select(name => ClaimSetEntry.Of(sets, name)).ToArray()))
            .WithSummary("The claim sets, with the fingerprints of what is published of them.");

        var record = records.MapGroup("/claim-sets/{name}").ProducesProblem(404).ProducesProblem(503);
        record.MapRead("", ([Description(Name)] string name, IClaimSets sets) => Published.Of(sets.Get(name)).Json is { } json ? Reading.Tagged(json, Json) : Problems.OnlyAsReport())
            .WithSummary("A claim set in canonical JSON, by the schema at /schema/claims-1.json. Its ETag is its fingerprint.").Produces<JsonObject>(200, Json).Produces(304).ProducesProblem(403);
        record.MapRead("/report", ([Description(Name)] string name, IClaimSets sets, HttpResponse response) => Page(sets.Get(name), response))
            .WithSummary("A claim set as an HTML page.").Produces<string>(200, "text/html").Produces(304);
        record.MapRead("/allegations/{id}", Allegation)
            .WithSummary("An allegation with its evaluation and its answer, in the shape of docs/report-json.md.").Produces<JsonObject>(200, Json).Produces(304).ProducesProblem(400);
        record.MapRead("/unanswered", Unanswered)
            .WithSummary("The allegations that one of the accused has not answered, in the same shape.").Produces<JsonObject>(200, Json).Produces(304).ProducesProblem(400);
    }

    private static IResult Allegation(
        [Description(Name)] string name,
        [Description("The id of the allegation.")] string id,
        [Description(Day), RegularExpression(DayPattern)] string? asOf,
        IClaimSets sets) =>
        Reading.Tagged(Published.Of(sets.Get(name)).Allegation(id, DayOf(asOf)), Json);

    private static IResult Unanswered([Description(Name)] string name, [Description(Day), RegularExpression(DayPattern)] string? asOf, IClaimSets sets) =>
        Reading.Tagged(Published.Of(sets.Get(name)).Unanswered(DayOf(asOf)), Json);

    // The page brings a policy of its own for what it loads; who may frame it only a header can say.
    private static IResult Page(ServedClaimSet served, HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        return Reading.Tagged(Published.Of(served).Html, "text/html; charset=utf-8");
    }

    private static DateOnly? DayOf(string? asOf) =>
        asOf is null ? null
        : DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadHttpRequestException("asOf is not a day of the calendar. Write it as in 2017-09-13.");
}
