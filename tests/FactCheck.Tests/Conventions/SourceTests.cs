namespace FactCheck.Tests.Conventions;

/// <summary>What the source of the library looks like.</summary>
public class SourceTests
{
    private const int MostLines = 300;

    [Fact]
    public void The_source_is_found() => Assert.Contains(SourceFile.All, file => file.Path == "ClaimSet.cs" && file.PublicTypes.Contains("ClaimSet"));

    [Fact]
    public void A_file_holds_at_most_one_public_type() => Assert.Empty(SourceFile.All.Where(file => file.PublicTypes.Skip(1).Any()).Select(file => file.Path));

    [Fact]
    public void A_file_is_named_as_a_type_in_it_and_as_the_public_one_where_there_is_one() =>
        Assert.Empty(SourceFile.All.Where(file => !file.Types.Contains(file.Name) || file.PublicTypes.Any(type => type != file.Name)).Select(file => file.Path));

    [Fact]
    public void A_file_has_at_most_300_lines() => Assert.Empty(SourceFile.All.Where(file => file.Text.Count(c => c == '\n') > MostLines).Select(file => file.Path));

    // The record and the facade are the folders without a namespace: what a stranger writes needs one using. Folders below are for those who read the source, and no namespaces.
    [Fact]
    public void A_namespace_is_the_folder_of_its_layer() =>
        Assert.Empty(SourceFile.All.Where(file => file.Namespace != (file.Layer is "" or "Record" or "Facade" ? "FactCheck" : $"FactCheck.{file.Layer}")).Select(file => file.Path));

    [Fact]
    public void There_are_no_regions() => Assert.Empty(SourceFile.All.Where(file => file.Text.Contains("#region", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void No_regular_expression_can_backtrack() =>
        Assert.Empty(SourceFile.All.SelectMany(file => SourceFile.BacktrackingIn(file.Text).Select(statement => $"{file.Path}: {statement}")));

    [Theory]
    [InlineData("private static readonly Regex Word = new(@\"\\w+\");", true)]
    [InlineData("var word = new Regex(pattern, RegexOptions.Compiled);", true)]
    [InlineData("return Regex.IsMatch(text, \"a\");", true)]
    [InlineData("[GeneratedRegex(\"a\")] private static partial Regex A();", true)]
    [InlineData("private static readonly Regex Word = new(@\"\\w+\", RegexOptions.NonBacktracking);", false)]
    [InlineData("private static bool Has(Regex word, string text) => word.IsMatch(text);", false)]
    public void A_regular_expression_that_can_backtrack_is_found(string statement, bool isFound) => Assert.Equal(isFound, SourceFile.BacktrackingIn(statement).Any());
}
