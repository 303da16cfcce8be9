using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Tool.Tests;

/// <summary>What each verb does; exit codes and examples have tests of their own.</summary>
public sealed class VerbTests : IDisposable
{
    private const string Kaspersky = "seeds/kaspersky-2017.claims.json";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Show_prints_what_the_library_composes()
    {
        var set = ClaimSetFile.Load(Repository.PathOf(Kaspersky));
        using var matrix = new StringWriter { NewLine = "\n" };
        Reporting.Report.Of(set, new() { AsOf = new(2017, 9, 13) }).WriteText(matrix, Reporting.ReportView.Matrix);
        Assert.Equal(matrix.ToString(), Command.Run("show", Kaspersky, "--view", "matrix", "--as-of", "2017-09-13").Output);
        var one = Command.Run("show", Kaspersky, "link-to-fsb");
        Assert.Contains("Kaspersky Lab has a link to the FSB.", one.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no-search-warrants", one.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", "<!doctype html>")]
    [InlineData("md", "# ")]
    [InlineData("txt", "Harbour Water and the night discharges")]
    [InlineData("json", "{")]
    [InlineData("csv", "allegation,statement")]
    [InlineData("dot", "digraph")]
    [InlineData("mmd", "flowchart")]
    public void Report_takes_its_form_from_the_ending_of_the_output(string ending, string begins)
    {
        var path = _folder[$"report.{ending}"];
        Assert.Equal(new(0, "", ""), Command.Run("report", Sets.Harbour, "-o", path));
        Assert.Contains(begins, File.ReadAllText(path)[..100], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Report_shows_what_is_for_editors_only_where_it_is_asked_to()
    {
        var set = _folder.Write("a.claims.json", (Sets.Begun with { Note = "only for us" }).ToJson());
        foreach (var format in (string[])["text", "html", "markdown", "json", "csv", "dot", "mermaid"])
            Assert.DoesNotContain("only for us", Command.Run("report", set, "--format", format).Output, StringComparison.Ordinal);
        Assert.Contains("only for us", Command.Run("report", set, "--editorial").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_of_two_days_tells_what_was_recorded_and_how_allegations_stand()
    {
        var outcome = Command.Run("diff", Kaspersky, "--from", "2017-09-13");
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("From 2017-09-13 to the whole record\n\nWhat is recorded\n  Source you-can-trust-us was added.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("How the allegations stand\n  Allegation link-to-fsb: no evidence recorded → insufficient, because", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(new(0, "From a to a\nNothing differs.\n", ""), Same("a"));
    }

    [Fact]
    public void Diff_says_that_something_for_editors_differs_and_not_what()
    {
        var (first, second) = (_folder.Write("a", Sets.Begun.ToJson()), _folder.Write("b", (Sets.Begun with { Note = "only for us" }).ToJson()));
        foreach (var format in (string[])["text", "markdown", "json"])
        {
            var outcome = Command.Run("diff", first, second, "--format", format);
            Assert.Equal(1, outcome.ExitCode);
            Assert.DoesNotContain("only for us", outcome.Output, StringComparison.Ordinal);
            Assert.Contains("only for us", Command.Run("diff", first, second, "--format", format, "--editorial").Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Diff_as_json_has_the_documented_members()
    {
        using var json = JsonDocument.Parse(Command.Run("diff", Kaspersky, "--from", "2017-09-13", "--to", "2017-10-10", "--format", "json").Output);
        Assert.Equal(["format", "version", "first", "second", "moreForEditors", "members", "items", "allegations"], Names(json.RootElement));
        Assert.Equal(["id", "item", "kind", "moved", "members", "sentences"], Names(json.RootElement.GetProperty("items")[0]));
        var allegation = json.RootElement.GetProperty("allegations")[0];
        Assert.Equal(["id", "kind", "axes", "sentences"], Names(allegation));
        Assert.Equal(["axis", "before", "after", "because", "sentence"], Names(allegation.GetProperty("axes")[0]));
    }

    [Fact]
    public void Merge_takes_both_sides_and_a_conflict_is_1()
    {
        var ancestor = _folder.Write("base", Sets.Begun.ToJson());
        var ours = _folder.Write("ours", (Sets.Begun with { Title = "Ours" }).ToJson());
        var theirs = _folder.Write("theirs", (Sets.Begun with { Summary = "Theirs" }).ToJson());
        Assert.Equal(new(0, (Sets.Begun with { Title = "Ours", Summary = "Theirs" }).ToJson(), ""), Command.Run("merge", ancestor, ours, theirs));

        File.WriteAllText(theirs, (Sets.Begun with { Title = "Theirs" }).ToJson());
        var conflict = Command.Run("merge", ancestor, ours, theirs, "-o", ours);
        Assert.Equal((1, ""), (conflict.ExitCode, conflict.Output));
        Assert.Contains("title was changed on both sides", conflict.Errors, StringComparison.Ordinal);
        Assert.Contains("mergeConflicts", File.ReadAllText(ours), StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_without_an_ancestor_takes_an_empty_file_for_one() =>
        Assert.Equal(new(0, Sets.Begun.ToJson(), ""), Command.Run("merge", _folder.Write("base", ""), _folder.Write("a", Sets.Begun.ToJson()), _folder.Write("b", Sets.Begun.ToJson())));

    [Fact]
    public void Quotes_finds_every_quotation_of_the_seed_and_says_what_is_not_there()
    {
        var found = Command.Run("quotes", Sets.Harbour, "--texts", "seeds/harbour-water.texts");
        Assert.Equal((0, ""), (found.ExitCode, found.Errors));
        Assert.Contains("1 quotation in 1 source, letter for letter 1.", found.Output, StringComparison.Ordinal);
        _folder.Write("herald-0404.txt", "Nothing of that.");
        var missing = Command.Run("quotes", Sets.Harbour, "--texts", _folder.Path, "--format", "json");
        Assert.Equal(1, missing.ExitCode);
        using var json = JsonDocument.Parse(missing.Output);
        Assert.Equal(["file", "sources", "quotations", "findings", "statements", "statementsComplete", "filesOfNoSource"], Names(json.RootElement.GetProperty("files")[0]));
        Assert.Equal("notFound", json.RootElement.GetProperty("files")[0].GetProperty("quotations")[0].GetProperty("outcome").GetString());
    }

    [Fact]
    public void Quotes_with_a_folder_that_has_no_text_of_any_source_is_3()
    {
        var outcome = Command.Run("quotes", Sets.Harbour, "--texts", _folder.Path);
        Assert.Equal((3, $"{_folder.Path}: no text of any source is in this folder.\n"), (outcome.ExitCode, outcome.Errors));
    }

    [Fact]
    public void New_makes_a_claim_set_without_errors_and_overwrites_nothing()
    {
        var path = _folder["harbour.claims.json"];
        Assert.Equal(new(0, "", $"Wrote {path}. Next: factcheck check {path}\n"), Command.Run("new", path, "--title", "Harbour Water: the discharges!"));
        Assert.Equal(0, Command.Run("check", path).ExitCode);
        var set = ClaimSetFile.Load(path);
        Assert.Equal(("harbour-water-the-discharges", "Harbour Water: the discharges!"), (set.Id.Value, set.Title));
        Assert.DoesNotContain(set.CheckPractice(), finding => finding.Severity == Severity.Error);
        var before = File.ReadAllText(path);
        Assert.Equal(3, Command.Run("new", path).ExitCode);
        Assert.Equal(before, File.ReadAllText(path));
        Assert.Equal(["harbour.claims.json"], _folder.Names);
        Assert.Contains("does not end in .claims.json", Command.Run("new", _folder["harbour.json"]).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_has_a_page_for_every_code_and_lists_them()
    {
        var codes = Directory.EnumerateFiles(Repository.PathOf("docs", "diagnostics"), "FC*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal).ToArray();
        var list = Command.Run("explain").Output.TrimEnd('\n').Split('\n');
        Assert.Equal(codes, list.Select(line => line.Split(' ')[0]));
        foreach (var code in codes)
            Assert.StartsWith($"# {code} ", Command.Run("explain", code).Output, StringComparison.Ordinal);
        Assert.Equal(Command.Run("explain", "FC1002"), Command.Run("explain", "fc1002"));
    }

    [Fact]
    public void Schema_is_that_of_the_library() => Assert.Equal(FactCheckJson.Schema, Command.Run("schema").Output);

    private Outcome Same(string name)
    {
        var path = _folder.Write(name, Sets.Begun.ToJson());
        var outcome = Command.Run("diff", path, path);
        return outcome with { Output = outcome.Output.Replace(path, name, StringComparison.Ordinal) };
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
