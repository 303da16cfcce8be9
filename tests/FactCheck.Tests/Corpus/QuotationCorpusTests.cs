using System.Text;
using FactCheck.Json;
using FactCheck.Quotation;

namespace FactCheck.Tests.Corpus;

/// <summary>For each code of quotation there is a claim set with the texts of its sources, or a text with selectors, what is said of it, and a page that shows that.</summary>
public class QuotationCorpusTests
{
    private static readonly string Folder = Repository.Corpus("quotations");

    public static TheoryData<string> ClaimSets => [.. Names(".claims.json")];

    public static TheoryData<string> Selectors => [.. Names(".json").Where(name => name.Count('.') == 1)];

    [Theory]
    [MemberData(nameof(ClaimSets))]
    public void A_claim_set_with_texts_has_the_finding_that_it_is_named_after_and_at_most_that_the_text_was_changed(string name)
    {
        var diagnostics = Check(name).Diagnostics;
        Assert.Single(diagnostics, diagnostic => name == $"{diagnostic.Code}.{diagnostic.Descriptor.Name}");
        Assert.Empty(diagnostics.Select(diagnostic => diagnostic.Code).Except([name[..6], "FC3004"]));
        Snapshot.MatchText(Printed(name), options: new() { Folder = Folder, Name = name });
    }

    [Theory]
    [MemberData(nameof(Selectors))]
    public void A_text_with_selectors_has_the_one_finding_that_it_is_named_after(string name)
    {
        var diagnostic = Assert.Single(SelectorJson.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".json")), name + ".json").Diagnostics);
        Assert.Equal(name, $"{diagnostic.Code}.{diagnostic.Descriptor.Name}");
        Snapshot.MatchText(diagnostic.ToString(), options: new() { Folder = Folder, Name = name });
        Assert.Contains(diagnostic.ToString(), Page(name), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ClaimSets))]
    public void A_page_shows_what_is_said_and_what_to_do(string name) =>
        Assert.Contains(Printed(name), Page(name), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(ClaimSets))]
    public void A_claim_set_is_in_the_layout_in_which_claim_sets_are_written(string name)
    {
        var text = File.ReadAllText(PathOf(name), Encoding.UTF8);
        Assert.Equal(text, ClaimSetJson.Write(Examples.Read(text)));
    }

    private static QuotationCheck Check(string name)
    {
        var earlier = Path.Combine(Folder, name + ".earlier");
        var options = new QuotationCheckOptions { Earlier = Directory.Exists(earlier) ? SourceTexts.InFolder(earlier) : null };
        return ClaimSetFile.Load(PathOf(name)).CheckQuotations(SourceTexts.InFolder(Path.Combine(Folder, name + ".texts")), options);
    }

    /// <summary>What is said, with paths from the folder of the corpus and slashes on every platform.</summary>
    private static string Printed(string name) =>
        string.Join('\n', ClaimSetFile.Locate(PathOf(name), Check(name).Diagnostics)).Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/');

    private static string Page(string name) => File.ReadAllText(Repository.PathOf("docs", "diagnostics", name[..6] + ".md")).ReplaceLineEndings("\n");

    private static IEnumerable<string> Names(string extension) =>
        Directory.GetFiles(Folder, "*" + extension).Select(file => Path.GetFileName(file)[..^extension.Length]).Order(StringComparer.Ordinal);

    private static string PathOf(string name) => Path.Combine(Folder, name + ClaimSetFormat.FileExtension);
}
