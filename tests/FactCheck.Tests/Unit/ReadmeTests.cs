using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Json;
using FactCheck.Practice;
using FactCheck.Quotation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Unit;

/// <summary>What README shows is what happens: its code stands here and is run, its output is compared.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void A_claim_set_is_written_down_in_about_twenty_lines_and_is_valid()
    {
        var claimSet = new ClaimSet
        {
            Id = "harbour-water-2031",
            Title = "Harbour Water and the night discharges",
            Language = "en",
            Parties =
            [
                new() { Id = "harbour-water", Kind = PartyKind.Company, Name = "Harbour Water plc" },
                new() { Id = "bay-herald", Kind = PartyKind.NewsOrganisation, Name = "Bay Herald" },
            ],
            Sources = [new() { Id = "herald-0404", Kind = SourceKind.NewsArticle, Title = "Discharged at night", Publisher = "bay-herald", Published = "2031-04-04" }],
            Allegations =
            [
                new()
                {
                    Id = "night-discharge",
                    Statement = "Harbour Water discharged untreated water at night.",
                    Against = ["harbour-water"],
                    Cites = [new() { Source = "herald-0404", Quotes = ["pumps were run after midnight"], Via = [new Actor.Unnamed { Label = "two engineers", Count = 2 }], Modality = Modality.Asserted }],
                },
            ],
        };
        ValidClaimSet set = claimSet.Validate();        // throws ClaimSetException with everything that does not hold
        string json = claimSet.ToJson();                // the canonical form: the same bytes everywhere

        Assert.Equal("two engineers", Assert.IsType<Actor.Unnamed>(set.MakingsOf("night-discharge")[0].Via[^1]).Label);
        Assert.Equal(claimSet, Examples.Read(json));
    }

    [Fact]
    public void A_set_is_evaluated_and_compared_with_an_earlier_day()
    {
        var printed = new StringWriter { NewLine = "\n" };
        Print(Repository.PathOf("seeds", "kaspersky-2017.claims.json"), printed);
        Snapshot.MatchText(printed.ToString(), options: new() { Name = "ReadmeProgram" });

        static void Print(string path, TextWriter Console)
        {
            var set = ClaimSetFile.Load(path);     // throws ClaimSetException with all diagnostics; TryLoad returns them
            var now = set.Evaluate();
            foreach (var a in now.Allegations)
                Console.WriteLine($"{string.Join("; ", a.PutBy)}: {a.Statement} {a.Status}; {a.Origins}; {a.Answer}");
            foreach (var a in now.Unanswered)
                Console.WriteLine($"Not answered by each of those it accuses: {a.Id}; {a.Answer}");
            Console.WriteLine(set.AsOf(new(2017, 9, 13)).Evaluate().DifferenceTo(now));
        }
    }

    [Fact]
    public void The_page_of_a_claim_set_is_written_in_two_lines()
    {
        var folder = new Folder();
        Write(Repository.PathOf("seeds", "kaspersky-2017.claims.json"), folder);
        Assert.StartsWith("<!doctype html>", folder.Files["report.html"], StringComparison.OrdinalIgnoreCase);

        static void Write(string path, Folder File)
        {
            var set = ClaimSetFile.Load(path);
            File.WriteAllText("report.html", set.ToHtml());
        }
    }

    [Fact]
    public void A_file_is_loaded_with_all_that_is_found_in_it()
    {
        var printed = new StringWriter();
        Load(Repository.PathOf("seeds", "harbour-water.claims.json"), printed);
        Assert.StartsWith("night-discharge: alleged in 1 places, answered in 1 points", printed.ToString(), StringComparison.Ordinal);

        static void Load(string path, TextWriter Console)
        {
            if (ClaimSetFile.TryLoad(path, out var set, out var diagnostics))
                foreach (var allegation in set.Allegations)
                    Console.WriteLine($"{allegation.Id}: alleged in {set.MakingsOf(allegation.Id).Length} places, answered in {set.AnswersOfAccused(allegation.Id).Length} points");
            foreach (var diagnostic in diagnostics)
                Console.WriteLine(diagnostic);
        }
    }

    [Fact]
    public void Advice_is_tuned_by_a_policy()
    {
        var set = Examples.Harbour.Validate();
        var found = new StringWriter();
        Check(found);
        Assert.DoesNotContain("FC2012", found.ToString(), StringComparison.Ordinal);

        void Check(TextWriter Console)
        {
            var policy = PracticePolicy.Default.Without("FC2012").With("FC2001", Severity.Error);
            foreach (var advice in set.CheckPractice(policy))
                Console.WriteLine(advice);
        }
    }

    [Fact]
    public void Quotations_are_checked_against_the_texts_of_a_folder()
    {
        var printed = new StringWriter();
        Check(Repository.Corpus("quotations", "FC3001.QuotationNotFound.claims.json"), Repository.Corpus("quotations", "FC3001.QuotationNotFound.texts"), printed);
        Assert.Contains("error FC3001: ", printed.ToString(), StringComparison.Ordinal);
        printed = new StringWriter();
        Check(Repository.PathOf("seeds", "harbour-water.claims.json"), Repository.PathOf("seeds", "harbour-water.texts"), printed);
        Assert.DoesNotContain("error", printed.ToString(), StringComparison.Ordinal);

        static void Check(string path, string folder, TextWriter Console)
        {
            var set = ClaimSetFile.Load(path);
            var texts = SourceTexts.InFolder(folder);
            foreach (var finding in ClaimSetFile.Locate(path, set.CheckQuotations(texts).Diagnostics))
                Console.WriteLine(finding);
            foreach (var statement in set.FindReusedStatements(texts).Statements.Where(statement => !statement.IsOffTheRecord))
                Console.WriteLine($"{statement.Words} words in {string.Join(", ", statement.Places.Select(place => place.Source))}: {statement.Text}");
        }
    }

    [Fact]
    public async Task A_minimal_API_gives_an_evaluation_in_words()
    {
        var set = Seeds.SeedFiles.Load("harbour-water");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        var published = set.ForPublication().Evaluate();
        app.MapGet("/allegations/{id}", (Id id) => published[id]);   // {"id":"night-discharge", … "status":"insufficient", …
        await app.StartAsync();
        using var client = app.GetTestClient();
        Assert.Contains("\"status\":\"insufficient\"", await client.GetStringAsync(new Uri("/allegations/night-discharge", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_shows_the_page_of_a_claim_set()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Repository.PathOf("seeds") });
        builder.WebHost.UseTestServer();
        builder.Services.AddFactCheck(options => options.ClaimSets["harbour-water"] = new() { Path = "harbour-water.claims.json", Reload = true });
        builder.Services.AddHealthChecks().AddFactCheck();
        await using var app = builder.Build();
        app.MapGet("/", (IClaimSets sets) => Results.Text(sets.Get("harbour-water").ClaimSet.ToHtml(), "text/html; charset=utf-8"));
        await app.StartAsync();
        Assert.Equal(ClaimSetFile.Load(Repository.PathOf("seeds", "harbour-water.claims.json")).ToHtml(), await app.GetTestClient().GetStringAsync("/"));
    }

    [Fact]
    public void The_code_of_the_README_is_the_code_of_these_tests()
    {
        var here = Unindented(File.ReadAllText(Repository.PathOf("tests", "FactCheck.Tests", "Unit", "ReadmeTests.cs")));
        var blocks = Blocks("csharp");
        Assert.Equal(9, blocks.Length);
        Assert.All(blocks, block => Assert.Contains($"\n{Unindented(TextsPath().Replace(SeedPath().Replace(block, "path"), "folder"))}\n", here, StringComparison.Ordinal));

        static string Unindented(string code) => string.Join('\n', code.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.Trim()));
    }

    [Theory]
    [InlineData(0, "Sample/kaspersky-2017")]
    [InlineData(1, "ReadmeProgram")]
    public void The_output_of_the_README_is_the_approved_output(int block, string name)
    {
        var approved = File.ReadAllText(Repository.PathOf("tests", "FactCheck.Tests", "Unit", $"{name}.verified.txt")).ReplaceLineEndings("\n");
        var shown = Blocks("text")[block].Split("\n…\n");
        Assert.True(shown.Length > 1);
        Assert.StartsWith(shown[0], approved, StringComparison.Ordinal);
        Assert.All(shown, part => Assert.Contains($"\n{part.TrimEnd('\n')}\n", $"\n{approved}\n", StringComparison.Ordinal));
    }

    [Fact]
    public void The_diagnostics_of_the_README_are_those_of_its_example()
    {
        var reading = ClaimSetJson.Read(Blocks("json")[0], "harbour.claims.json");
        Assert.Equal(Blocks("text")[2].TrimEnd('\n').Split('\n'), reading.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void The_difference_that_the_README_shows_is_one_that_a_failing_test_tells() =>
        Assert.Contains($"  {Blocks("text")[3]}", File.ReadAllText(Repository.PathOf("tests", "FactCheck.Testing.Tests", "FailureTests.Match_fails_with_the_difference_told_in_claims.verified.txt")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private static string[] Blocks(string language) => [.. FencedBlock().Matches(Readme).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["block"].Value)];

    [GeneratedRegex("\"seeds/[a-z0-9-]+\\.claims\\.json\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SeedPath();

    [GeneratedRegex("\"seeds/[a-z0-9-]+\\.texts\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TextsPath();

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<block>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FencedBlock();

    public sealed class Snapshots
    {
        private readonly ValidClaimSet set = ClaimSetFile.Load(Repository.PathOf("seeds", "harbour-water.claims.json"));

        [Fact]
        public void The_record() => Snapshot.Match(set);
    }

    private sealed class Folder
    {
        public Dictionary<string, string> Files { get; } = [];

        public void WriteAllText(string name, string text) => Files.Add(name, text);
    }
}
