namespace FactCheck.Testing.Tests;

/// <summary>That docs/snapshots.md shows what is so.</summary>
public class DocumentationTests
{
    private static readonly string Folder = Repository.PathOf("tests", "FactCheck.Testing.Tests");

    private static readonly string AgainstVerify = Repository.PathOf("tests", "FactCheck.Verify.Tests", "AgainstVerify");

    private static readonly (string Language, string Text)[] Blocks = [.. BlocksOf(File.ReadAllText(Repository.PathOf("docs", "snapshots.md")).ReplaceLineEndings("\n"))];

    [Fact]
    public void Every_output_is_that_of_a_test()
    {
        string[] outputs = [.. Directory.EnumerateFiles(Folder, "*.verified.*", SearchOption.AllDirectories).Select(File.ReadAllText)];
        var shown = Blocks.Where(block => block.Language is "text" or "markdown" or "json").ToArray();
        Assert.True(shown.Length >= 4, "The page shows fewer outputs than it did.");
        Assert.All(shown, block => Assert.Contains(outputs, output => Pieces(block.Text).All(piece => output.Contains(piece, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_example_is_in_a_test()
    {
        var sources = new[] { Folder, AgainstVerify }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)).SelectMany(file => Lines(File.ReadAllText(file))).ToHashSet(StringComparer.Ordinal);
        var shown = Blocks.Where(block => block.Language == "csharp").ToArray();
        Assert.True(shown.Length >= 4, "The page shows fewer examples than it did.");
        Assert.All(shown.SelectMany(block => Lines(block.Text)), line => Assert.Contains(line, sources));
    }

    [Fact]
    public void Every_variable_that_says_that_it_is_CI_is_told()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "snapshots.md"));
        Assert.All(SnapshotEnvironment.OfServices, variable => Assert.Contains($"`{variable}`", page, StringComparison.Ordinal));
    }

    /// <summary>A package is read where no link leads to the repository, so its readme names a page, and a wrong name would be found by nobody.</summary>
    [Fact]
    public void Every_page_that_the_readme_of_a_package_names_is_there()
    {
        var named = Directory.EnumerateFiles(Repository.PathOf("src"), "README.md", SearchOption.AllDirectories)
            .SelectMany(readme => File.ReadAllText(readme).Split('`').Where(words => words.StartsWith("docs/", StringComparison.Ordinal))).ToArray();
        Assert.True(named.Length >= 4, "The readmes name fewer pages than they did.");
        Assert.All(named, page => Assert.True(Path.Exists(Repository.PathOf(page.Split('/'))), page));
    }

    /// <summary>What stands between marks of omission; the folder is that of the test.</summary>
    private static string[] Pieces(string output) =>
        [.. output.Replace("/home/you/harbour/HarbourTests/", "{folder}/", StringComparison.Ordinal).Split("…\n", StringSplitOptions.RemoveEmptyEntries).Select(piece => piece.TrimEnd('\n'))];

    private static IEnumerable<string> Lines(string source) =>
        source.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal));

    private static IEnumerable<(string Language, string Text)> BlocksOf(string page)
    {
        var parts = page.Split("\n```");
        for (var i = 1; i < parts.Length; i += 2)
            yield return (parts[i].Split('\n')[0], parts[i][(parts[i].IndexOf('\n', StringComparison.Ordinal) + 1)..] + "\n");
    }
}
