using System.Text;
using FactCheck.Json;
using FactCheck.Quotation;

namespace FactCheck.Tests.Corpus;

/// <summary>For each code of quotation there is a claim set with the texts of its sources, what is said of it, and a page that shows that.</summary>
public class QuotationCorpusTests
{
    private static readonly string Folder = Repository.Corpus("quotations");

    public static TheoryData<string> ClaimSets => [.. Directory.GetFiles(Folder, "*.claims.json").Select(file => Path.GetFileName(file)[..^".claims.json".Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(ClaimSets))]
    public void A_claim_set_with_texts_has_the_finding_that_it_is_named_after_and_at_most_that_the_text_was_changed(string name)
    {
        var diagnostics = Check(name).Diagnostics;
        Assert.Single(diagnostics, diagnostic => name == $"{diagnostic.Code}.{diagnostic.Descriptor.Name}");
        Assert.Empty(diagnostics.Select(diagnostic => diagnostic.Code).Except([name[..6], "FC3004"]));
        Approved.Match(Printed(name), Folder, name);
    }

    [Theory]
    [MemberData(nameof(ClaimSets))]
    public void A_page_shows_what_is_said_and_what_to_do(string name) =>
        Assert.Contains(Printed(name), File.ReadAllText(Repository.PathOf("docs", "diagnostics", name[..6] + ".md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

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

    private static string PathOf(string name) => Path.Combine(Folder, name + ClaimSetFormat.FileExtension);
}
