using System.Text;
using FactCheck.Json;
using FactCheck.Practice;
using FactCheck.Validation;

namespace FactCheck.Tests.Corpus;

/// <summary>For each rule there is a file that breaks it and nothing else, what is said of it, and a page that explains it.</summary>
public class RuleCorpusTests
{
    public static TheoryData<string> Unsound => Files("unsound");

    public static TheoryData<string> Advice => Files("advice");

    [Theory]
    [MemberData(nameof(Unsound))]
    public void An_unsound_file_breaks_the_one_rule_that_it_is_named_after(string name)
    {
        Assert.False(ClaimSetFile.TryLoad(PathOf("unsound", name), out _, out var diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(name, $"{diagnostic.Code}.{diagnostic.Descriptor.Name}");
        Snapshot.MatchText(Printed(diagnostics), options: new() { Folder = "unsound", Name = name });
    }

    [Theory]
    [MemberData(nameof(Advice))]
    public void A_file_of_advice_is_valid_and_has_the_one_finding_that_it_is_named_after(string name)
    {
        Assert.True(ClaimSetFile.TryLoad(PathOf("advice", name), out _, out var diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(name, $"{diagnostic.Code}.{diagnostic.Descriptor.Name}");
        Snapshot.MatchText(Printed(diagnostics), options: new() { Folder = "advice", Name = name });
    }

    [Fact]
    public void The_clean_file_is_valid_and_nothing_is_to_be_said_of_it()
    {
        Assert.True(ClaimSetFile.TryLoad(PathOf("valid", "clean"), out _, out var diagnostics));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Each_rule_has_its_file_and_its_page()
    {
        var must = Validator.Rules;
        var should = PracticePolicy.Default.Rules.Select(rule => rule.Descriptor).ToArray();
        Assert.Equal(must.Select(rule => $"{rule.Code}.{rule.Name}"), Names("unsound"), StringComparer.Ordinal);
        Assert.Equal(should.Select(rule => $"{rule.Code}.{rule.Name}"), Names("advice"), StringComparer.Ordinal);
        foreach (var rule in must.Concat(should))
            Assert.StartsWith($"# {rule.Code} {rule.Name}\n", File.ReadAllText(Page(rule.Code)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Unsound))]
    [MemberData(nameof(Advice))]
    public void A_page_shows_what_is_said_and_what_to_do(string name)
    {
        var code = name[..name.IndexOf('.', StringComparison.Ordinal)];
        var folder = code.StartsWith("FC1", StringComparison.Ordinal) ? "unsound" : "advice";
        var approved = File.ReadAllText(Repository.Corpus(folder, name + ".verified.txt")).TrimEnd();
        Assert.Contains(approved, File.ReadAllText(Page(code)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Unsound))]
    [MemberData(nameof(Advice))]
    public void A_file_is_in_the_layout_in_which_claim_sets_are_written(string name)
    {
        var path = PathOf(name.StartsWith("FC1", StringComparison.Ordinal) ? "unsound" : "advice", name);
        var text = File.ReadAllText(path, Encoding.UTF8);
        Assert.Equal(text, ClaimSetJson.Write(Examples.Read(text)));
    }

    private static string PathOf(string folder, string name) => Repository.Corpus(folder, name + ".claims.json");

    private static string Page(string code) => Repository.PathOf("docs", "diagnostics", code + ".md");

    private static string Printed(IEnumerable<Diagnostics.Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(diagnostic => (diagnostic with { File = Path.GetFileName(diagnostic.File) }).ToString()));

    private static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(Repository.Corpus(folder), "*.claims.json").Select(file => Path.GetFileName(file)[..^".claims.json".Length]).Order(StringComparer.Ordinal);

    private static TheoryData<string> Files(string folder) => [.. Names(folder)];
}
