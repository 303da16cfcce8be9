using System.Text;
using FactCheck.Json;
using FactCheck.Quotation;

namespace FactCheck.Tests.Corpus;

/// <summary>For each code of statements there is a claim set with the texts of its sources, what is said of it, and a page that shows that.</summary>
public class StatementCorpusTests
{
    private static readonly string Folder = Repository.Corpus("statements");

    public static TheoryData<string> ClaimSets =>
        [.. new[] { QuotationCodes.StatementInSeveralResponses, QuotationCodes.StatementInSeveralSources }.Select(descriptor => $"{descriptor.Code}.{descriptor.Name}")];

    [Theory]
    [MemberData(nameof(ClaimSets))]
    public void A_claim_set_with_texts_has_the_one_finding_that_it_is_named_after(string name)
    {
        Assert.Equal([name], Reuse(name).Diagnostics.Select(diagnostic => $"{diagnostic.Code}.{diagnostic.Descriptor.Name}"));
        Snapshot.MatchText(Printed(name), options: new() { Folder = Folder, Name = name });
    }

    [Theory]
    [MemberData(nameof(ClaimSets))]
    public void Its_quotations_stand_in_its_texts(string name) => Assert.Empty(ClaimSetFile.Load(PathOf(name)).CheckQuotations(Texts(name)).Diagnostics);

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

    [Fact]
    public void There_is_nothing_else_in_the_folder() =>
        Assert.Equal(ClaimSets.Count, Directory.GetFiles(Folder, "*.claims.json").Length);

    private static StatementReuse Reuse(string name) => StatementReuse.In(ClaimSetFile.Load(PathOf(name)), Texts(name));

    private static SourceTextFolder Texts(string name) => SourceTexts.InFolder(Path.Combine(Folder, name + ".texts"));

    private static string Printed(string name) =>
        string.Join('\n', ClaimSetFile.Locate(PathOf(name), Reuse(name).Diagnostics)).Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/');

    private static string PathOf(string name) => Path.Combine(Folder, name + ClaimSetFormat.FileExtension);
}
