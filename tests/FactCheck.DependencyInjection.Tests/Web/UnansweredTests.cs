using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Evaluation;
using FactCheck.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.DependencyInjection.Tests.Web;

/// <summary>The allegations that one of the accused has not answered: each as it stands, with all that the others answered.</summary>
public class UnansweredTests
{
    private static readonly Uri Unanswered = new("/claim-sets/harbour-water/unanswered", UriKind.Relative);

    [Theory]
    [InlineData("kaspersky-2017", null)]
    [InlineData("kaspersky-2017", "2017-09-13")]
    public async Task They_are_the_report_of_those_allegations(string name, string? asOf)
    {
        using var site = new Site();
        var text = await site.Client.GetStringAsync(new Uri($"/claim-sets/{name}/unanswered{(asOf is null ? "" : $"?asOf={asOf}")}", UriKind.Relative));
        var set = ClaimSetFile.Load(Seed.Path(name));
        DateOnly? day = asOf is null ? null : DateOnly.Parse(asOf, null);
        var published = set.ForPublication();
        var ids = (day is { } end ? published.AsOf(end) : published).Evaluate().Unanswered.Select(allegation => allegation.Id).ToArray();
        Assert.NotEmpty(ids);
        Assert.Equal(Json(Report.Of(set, new() { AsOf = day, Allegations = [.. ids] })), text);
        Assert.Equal(ids.Select(id => id.Value), JsonNode.Parse(text)!["allegations"]!.AsArray().Select(allegation => (string)allegation!["id"]!));
    }

    [Fact]
    public async Task Where_every_allegation_is_answered_it_has_the_same_shape_and_none_in_it()
    {
        using var site = new Site();
        var text = await site.Client.GetStringAsync(new Uri($"{Unanswered}?asOf=2031-04-04", UriKind.Relative));
        var whole = Report.Of(ClaimSetFile.Load(Seed.Path("harbour-water")), new() { AsOf = new(2031, 4, 4) });
        Assert.Empty(whole.Evaluation.Unanswered);
        using var told = JsonDocument.Parse(text);
        using var expected = JsonDocument.Parse(Json(whole));
        Assert.Equal(
            expected.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.ValueKind)),
            told.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.ValueKind)));
        foreach (var list in new[] { "allegations", "responses", "developments", "answersToNothingAlleged", "sources" })
            Assert.Equal(0, told.RootElement.GetProperty(list).GetArrayLength());
        foreach (var member in new[] { "view", "asOf", "policy" })
            Assert.Equal(expected.RootElement.GetProperty(member).GetRawText(), told.RootElement.GetProperty(member).GetRawText());
    }

    [Fact]
    public async Task What_one_of_two_accused_answered_is_told_in_full()
    {
        using var site = new Site();
        var record = AgainstTwo();
        await File.WriteAllTextAsync(site.PathOf("harbour-water"), record.ToJson());
        var report = JsonNode.Parse(await site.Client.GetStringAsync(Unanswered))!;

        var allegation = Assert.Single(report["allegations"]!.AsArray())!;
        Assert.Equal("""["pump-works"]""", allegation["unansweredBy"]!.ToJsonString());
        var given = record.Responses[0];
        Assert.Equal(given.Id.Value, (string?)allegation["answer"]!["parties"]![0]!["answers"]![0]!["response"]);
        Assert.Equal(given.Points[0].Part, (string?)allegation["answer"]!["parties"]![0]!["answers"]![0]!["part"]);
        var response = Assert.Single(report["responses"]!.AsArray())!;
        Assert.Equal(given.Summary, (string?)response["summary"]);
        Assert.Equal(given.Points[0].Part, (string?)response["points"]![0]!["part"]);
        Assert.Equal(["The water was treated."], response["cites"]![0]!["quotes"]!.AsArray().Select(quote => (string?)quote));
    }

    [Theory]
    [InlineData("/claim-sets/harbour-water/unanswered")]
    [InlineData("/claim-sets/kaspersky-2017/unanswered")]
    [InlineData("/claim-sets/harbour-water/allegations/night-discharge")]
    public async Task A_policy_of_the_container_is_the_one_that_is_answered_by(string address)
    {
        using var site = new Site(services => services.AddSingleton(EvaluationPolicy.AnyEvidence));
        var report = JsonNode.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative)))!;
        Assert.Equal(EvaluationPolicy.AnyEvidence.Name, (string?)report["policy"]!["name"]);
        var page = await site.Client.GetStringAsync(new Uri("/claim-sets/harbour-water/report", UriKind.Relative));
        var set = ClaimSetFile.Load(Seed.Path("harbour-water"));
        Assert.Equal(set.ToHtml(new() { Policy = EvaluationPolicy.AnyEvidence }), page);
        Assert.NotEqual(set.ToHtml(), page);
    }

    /// <summary>The record of the harbour with a second company that is accused, and of which no answer is recorded.</summary>
    private static ClaimSet AgainstTwo()
    {
        var record = ClaimSetFile.Load(Seed.Path("harbour-water")).ClaimSet;
        var response = record.Responses[0];
        return record with
        {
            Parties = [.. record.Parties, new() { Id = "pump-works", Kind = PartyKind.Company, Name = "Pump Works" }],
            Allegations = [record.Allegations[0] with { Against = ["harbour-water", "pump-works"] }],
            Responses = [response with { Cites = [response.Cites[0] with { Quotes = ["The water was treated."] }] }],
        };
    }

    private static string Json(Report report)
    {
        using var json = new MemoryStream();
        report.WriteJson(json, ReportView.Cards);
        return Encoding.UTF8.GetString(json.ToArray());
    }
}
