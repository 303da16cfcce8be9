using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

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
        var frontPage = FrontPageOf(app);
        var records = app.MapGroup("").WithTags("Records").AddEndpointFilter(Reading.ForEverybody);
        records.MapRead("/", (IClaimSets sets, HttpResponse response) => Page(sets, frontPage, response))
            .WithSummary("The claim set of the front page as an HTML page.").Produces<string>(200, "text/html").Produces(304).ProducesProblem(503);
        records.MapRead("/schema/claims-1.json", () => Reading.Tagged(Encoding.UTF8.GetBytes(FactCheckJson.Schema), "application/schema+json"))
            .WithSummary("The JSON Schema of claim sets.").Produces<JsonObject>(200, "application/schema+json").Produces(304);
        records.MapRead("/claim-sets", (IClaimSets sets) => TypedResults.Ok(sets.Names.Select(name => ClaimSetEntry.Of(sets, name)).ToArray()))
            .WithSummary("The claim sets, with the fingerprints of what is published of them.");

        var record = records.MapGroup("/claim-sets/{name}").ProducesProblem(404).ProducesProblem(503);
        record.MapRead("", ([Description(Name)] string name, IClaimSets sets) => Of(sets, name, published => Reading.Tagged(published.Json, Json)))
            .WithSummary("A claim set in canonical JSON, by the schema at /schema/claims-1.json. Its ETag is its fingerprint.").Produces<JsonObject>(200, Json).Produces(304);
        record.MapRead("/report", ([Description(Name)] string name, IClaimSets sets, HttpResponse response) => Page(sets, name, response))
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
        TryDay(asOf, out var day)
            ? Of(sets, name, published => published.Allegation(id, day) is { } json ? Reading.Tagged(json, Json) : Problems.NoAllegation(day))
            : Problems.NoDay();

    private static IResult Unanswered([Description(Name)] string name, [Description(Day), RegularExpression(DayPattern)] string? asOf, IClaimSets sets) =>
        TryDay(asOf, out var day) ? Of(sets, name, published => Reading.Tagged(published.Unanswered(day), Json)) : Problems.NoDay();

    // The page brings a policy of its own for what it loads; who may frame it only a header can say.
    private static IResult Page(IClaimSets sets, string name, HttpResponse response) => Of(sets, name, published =>
    {
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        return Reading.Tagged(published.Html, "text/html; charset=utf-8");
    });

    /// <summary>What is answered of a claim set, or why there is none.</summary>
    private static IResult Of(IClaimSets sets, string name, Func<Published, IResult> answer) =>
        sets.TryGet(name, out var served, out var faults) ? answer(Published.Of(served))
        : faults.IsEmpty ? Problems.NoClaimSet()
        : Problems.NotServed(faults);

    private static bool TryDay(string? asOf, out DateOnly? day)
    {
        var isDay = DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed);
        day = isDay ? parsed : null;
        return isDay || asOf is null;
    }

    private static string FrontPageOf(WebApplication app)
    {
        var names = app.Services.GetRequiredService<IClaimSets>().Names;
        var frontPage = app.Configuration["FrontPage"];
        return frontPage is not null && names.Contains(frontPage) ? frontPage : throw new InvalidOperationException(
            $"FrontPage is {(frontPage is null ? "missing" : $"'{frontPage}'")} in the configuration{(frontPage is null ? "" : ", and there is no claim set of that name")}. Name one of these: {string.Join(", ", names)}.");
    }
}
